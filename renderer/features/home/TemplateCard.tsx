/** A template of one's own: begins a project; its menu and keys rename, hand on and delete it. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { StarterCard } from './StarterCard.tsx'
import styles from './TemplateCard.module.css'

export interface HomeTemplate {
  readonly id: string
  readonly name: string
  readonly hasContent: boolean
}

export interface TemplateVerbs {
  readonly onUse: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onExport: (id: string) => void
  readonly onDelete: (id: string) => void
}

export function TemplateCard(
  props: TemplateVerbs & { readonly template: HomeTemplate },
): ReactNode {
  const { id, name, hasContent } = props.template
  const translate = useTranslate()
  const [isRenaming, setIsRenaming] = useState(false)
  const place = useRef<HTMLLIElement>(null)
  const shown = name === '' ? translate('common.untitled') : name

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || isRenaming) return
    if (event.key === 'F2') setIsRenaming(true)
    else if (event.key === 'Delete') props.onDelete(id)
    else return
    event.preventDefault()
  }

  return (
    <li ref={place} className={styles.card} onKeyDown={onKeyDown}>
      {isRenaming ? (
        <InlineEdit
          label={translate('templates.name')}
          value={name}
          look="strong"
          autoFocus
          className={styles.rename ?? ''}
          onCommit={(text) => props.onRename(id, cleanLine(text))}
          onDone={() => {
            setIsRenaming(false)
            requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
          }}
        />
      ) : (
        <StarterCard
          icon="journey"
          name={shown}
          hint={translate(hasContent ? 'templates.with_content' : 'templates.structure_only')}
          onChoose={() => props.onUse(id)}
        />
      )}
      <div className={styles.menu}>
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('templates.menu', { name: shown })}
            />
          }
          items={[
            {
              label: translate('templates.use'),
              icon: 'add',
              onSelect: () => props.onUse(id),
            },
            {
              label: translate('common.rename'),
              icon: 'edit',
              shortcut: 'F2',
              movesFocus: true,
              onSelect: () => setIsRenaming(true),
            },
            {
              label: translate('home.export_file'),
              icon: 'file-export',
              onSelect: () => props.onExport(id),
            },
            { kind: 'separator' },
            {
              label: translate('common.delete'),
              icon: 'delete',
              shortcut: 'Delete',
              isDanger: true,
              onSelect: () => props.onDelete(id),
            },
          ]}
        />
      </div>
    </li>
  )
}
