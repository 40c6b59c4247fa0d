/** One place in the navigation: an icon alone where the bar is narrow. */
import type { ReactNode, Ref } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './NavigationEntry.module.css'

interface NavigationEntryProps {
  readonly icon: IconName
  readonly label: string
  /** Stands small behind the label, e.g. the state of a map. */
  readonly mark?: string
  readonly count?: number
  readonly isNarrow: boolean
  readonly isCurrent: boolean
  readonly onGo: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

export function NavigationEntry(props: NavigationEntryProps): ReactNode {
  const { icon, label, mark, count, isNarrow, isCurrent, onGo, ref } = props
  const entry = (
    <button
      ref={ref}
      type="button"
      className={classNames(
        styles.entry,
        isCurrent && styles.current,
        isNarrow && styles.narrow,
        mark !== undefined && styles.marked,
      )}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={isNarrow ? label : undefined}
      onClick={onGo}
    >
      <Icon name={icon} size={15} />
      {!isNarrow && (
        <>
          <span className={styles.label}>{label}</span>
          {mark !== undefined && <span className={styles.mark}>{mark}</span>}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </>
      )}
    </button>
  )
  if (!isNarrow) return entry
  return (
    <Tooltip label={mark === undefined ? label : `${label} · ${mark}`} side="right">
      {entry}
    </Tooltip>
  )
}
