/** The bar at the top: the product, where one is, undo and redo, the menu, the way out. */
import type { ReactNode } from 'react'
import { useAction, useActions, useModel } from '#renderer/app/app-context.ts'
import { menuEntries } from '#renderer/app/actions/menu-entries.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'
import { Logo } from '#renderer/ui/pictures/Logo.tsx'
import { SearchButton } from './SearchButton.tsx'
import styles from './TopBar.module.css'

interface TopBarProps {
  /** Where one is; nothing on the start screen. */
  readonly children?: ReactNode
  /** Stands in the middle, e.g. the stages while one is at a board. */
  readonly middle?: ReactNode
  readonly hasInspector?: boolean
}

export function TopBar({ children, middle, hasInspector = false }: TopBarProps): ReactNode {
  const translate = useTranslate()
  const model = useModel()
  const actions = useActions()
  const undo = useAction('edit.undo')
  const redo = useAction('edit.redo')
  const inspector = useAction('view.inspector')
  const exporting = useAction('project.export')
  const presenting = useAction('view.present')
  const isInProject = children !== undefined
  return (
    <header className={styles.bar}>
      {isInProject ? (
        <Tooltip label={translate('app.to_projects')}>
          <button
            type="button"
            className={styles.home}
            aria-label={`${translate('app.name')}: ${translate('app.to_projects')}`}
            onClick={() => void model.closeProject()}
          >
            <Logo name={translate('app.name')} />
          </button>
        </Tooltip>
      ) : (
        <span className={styles.home}>
          <Logo name={translate('app.name')} />
        </span>
      )}
      <div className={styles.place}>{children}</div>
      {middle}
      <div className={styles.tools}>
        {isInProject &&
          [undo, redo].map((action) => (
            // Stays focusable when it has nothing to do, so that the focus is not lost.
            <IconButton
              key={action.id}
              icon={action === undo ? 'undo' : 'redo'}
              label={action.label}
              {...(action.shortcut === undefined ? {} : { shortcut: action.shortcut })}
              aria-disabled={!action.isEnabled}
              className={styles.step}
              onClick={() => {
                if (action.isEnabled) action.run()
              }}
            />
          ))}
        <SearchButton />
        {hasInspector && (
          <IconButton
            icon="panel-right"
            label={translate('app.toggle_inspector')}
            {...(inspector.shortcut === undefined ? {} : { shortcut: inspector.shortcut })}
            isPressed={inspector.isChecked ?? false}
            onClick={inspector.run}
          />
        )}
        <Menu
          align="end"
          trigger={<IconButton icon="menu" label={translate('app.menu')} />}
          items={menuEntries(actions, translate)}
        />
        {isInProject && presenting.isEnabled && (
          <Button icon="present" onClick={presenting.run}>
            {presenting.label}
          </Button>
        )}
        {isInProject && (
          <Button variant="primary" icon="export" onClick={exporting.run}>
            {translate('common.export')}
          </Button>
        )}
      </div>
    </header>
  )
}
