/** Lists every shortcut: those of the app from its actions, those of the map, lists and fields. */
import type { ReactNode } from 'react'
import { useActions } from '#renderer/app/app-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useOffers } from '#renderer/state/offered-actions.ts'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { fixedShortcuts } from './fixed-shortcuts.ts'
import styles from './KeyboardHelp.module.css'

interface KeyboardHelpProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function KeyboardHelp({ isOpen, onClose }: KeyboardHelpProps): ReactNode {
  const translate = useTranslate()
  const actions = useActions()
  const offered = useOfferedRows()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={translate('settings.shortcuts')}
      closeLabel={translate('common.close')}
      width="wide"
    >
      {/* Longer than a small window: the keyboard must be able to scroll it. */}
      <div
        className={styles.groups}
        tabIndex={0}
        role="group"
        aria-label={translate('settings.shortcuts')}
      >
        <Group
          title={translate('app.keys_app')}
          rows={actions.flatMap(({ name, label, shortcut, isSurfaceShortcut }) =>
            shortcut === undefined || isSurfaceShortcut === true
              ? []
              : [{ label: name ?? label, keys: [shortcut] }],
          )}
        />
        <div>
          <Group title={translate('palette.section_here')} rows={offered} />
          {fixedShortcuts.map((group) => (
            <Group
              key={group.title}
              title={translate(group.title)}
              rows={group.rows.map(({ key, keys }) => ({ label: translate(key), keys }))}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}

/** What the place that is on screen offers with keys. */
function useOfferedRows(): GroupProps['rows'] {
  const translate = useTranslate()
  const offers = useOffers((state) => state.offers)
  return offers
    .flatMap(({ actions }) => actions)
    .flatMap(({ word, values, shortcut }) =>
      shortcut === undefined ? [] : [{ label: translate(word, values), keys: [shortcut] }],
    )
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[]
}

function Group({ title, rows }: GroupProps): ReactNode {
  if (rows.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      <dl>
        {rows.map(({ label, keys }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd className={styles.keys}>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
