/** The differences one below the other, stage by stage; walked by arrow keys, shown on the map by Enter. */

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { ChangeList } from '#renderer/looks/ChangeList.tsx'
import type { ChangeGroup } from '#renderer/looks/difference-content.ts'
import { useSession } from '#renderer/state/session.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { ChangeRowItem } from './ChangeRowItem.tsx'
import styles from './ChangeGroups.module.css'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

export function ChangeGroups({ groups }: { readonly groups: readonly ChangeGroup[] }): ReactNode {
  const translate = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  const rowsIn = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-change-row]') ?? []),
  ]

  // Who comes back from the map goes on where they left.
  useEffect(() => {
    const [selectedId] = useSession.getState().selectedIds
    const row = rowsIn().find((each) => each.dataset['changeRow'] === selectedId)
    row?.scrollIntoView({ block: 'center' })
    if (document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const rows = rowsIn()
    const at = rows.findIndex((row) => row === document.activeElement)
    if (at === -1) return
    rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus()
    event.preventDefault()
  }

  const filled = groups.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return <p>{translate('difference.all_filtered')}</p>
  return (
    <div ref={list} className={styles.groups} onKeyDown={onKeyDown}>
      {filled.map(({ key, name, stage, rows }) => (
        <section key={key} aria-label={name}>
          <h3 className={styles.name}>
            {name}
            {stage?.before === null && (
              <Chip tone="opportunity">{translate('difference.stage_added')}</Chip>
            )}
            {stage?.after === null && (
              <Chip tone="pain">{translate('difference.stage_removed')}</Chip>
            )}
            <span className={styles.count}>{rows.length}</span>
          </h3>
          <ChangeList>
            {rows.map((row) => (
              <ChangeRowItem key={row.recordId} row={row} />
            ))}
          </ChangeList>
        </section>
      ))}
    </div>
  )
}
