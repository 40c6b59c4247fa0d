/** Looks like a search field and opens the palette, where one types. */
import type { ReactNode } from 'react'
import { useAction } from '#renderer/app/app-context.ts'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './SearchButton.module.css'

export function SearchButton(): ReactNode {
  const { label, shortcut, isEnabled, run } = useAction('app.palette')
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      disabled={!isEnabled}
      onClick={run}
    >
      <Icon name="search" size={15} />
      <span className={styles.label}>{label}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} className={styles.keys} />}
    </button>
  )
}
