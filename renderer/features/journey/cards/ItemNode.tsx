/** Draws one card of the map. It reads its own record, so that an edit redraws one card only. */

import { memo } from 'react'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { CardLayout, CardRow } from '#shared/layout/card-layout.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord } from '#renderer/state/document-hooks.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { useThreadRole } from '#renderer/state/thread.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { CardRowContent } from './CardRowContent.tsx'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import styles from './ItemNode.module.css'

export const ItemNode = memo(function ItemNode({ id }: { readonly id: string }) {
  const item = useAnyRecord(id)
  const card = useFromMap((map) => map.layout.cards.get(id))
  const laneKind = useFromMap(
    (map) => isCellItem(item) && map.view.lanes.find((lane) => lane.id === item.laneId)?.kind,
  )
  const isChosen = useSession((session) => isSelected(session.selectedIds, id))
  const isCut = useSession((session) => session.cutIds.includes(id))
  const isFaded = useFromMap((map) => map.filtered.faded.has(id))
  const role = useThreadRole(id)
  const translate = useTranslate()
  if (!isCellItem(item) || card === undefined) return null
  // The selection itself is marked already, and what is apart stays as it is.
  const linkedRole = isChosen || role === 'apart' ? null : role
  const isQuote = laneKind === 'quote' || laneKind === 'thought'
  return (
    <div
      className={classNames(
        styles.card,
        styles[item.type],
        isQuote && styles.spoken,
        isChosen && styles.selected,
        isCut && styles.cut,
        isFaded && !isChosen && styles.faded,
        linkedRole !== null && styles[linkedRole],
      )}
      data-item-id={id}
      data-selected={isChosen || undefined}
    >
      <div
        className={styles.title}
        style={{
          top: card.titleY,
          height: card.titleHeight,
          fontSize: card.titleType.fontSize,
          lineHeight: `${card.titleType.lineHeight}px`,
          fontWeight: card.titleType.weight,
        }}
      >
        {item.title === '' ? (
          <span className={styles.untitled}>{translate('common.untitled')}</span>
        ) : (
          item.title
        )}
      </div>
      <CardRows item={item} card={card} />
      {linkedRole !== null && (
        <span className="visually-hidden">{translate(`journey.role_${linkedRole}`)}</span>
      )}
    </div>
  )
})

const CardRows = memo(function CardRows(props: {
  readonly item: CellItem
  readonly card: CardLayout
}) {
  return props.card.rows.map((row: CardRow) => (
    <div key={row.kind} className={styles.row} style={{ top: row.y, height: row.height }}>
      <CardRowContent item={props.item} kind={row.kind} width={props.card.width} />
    </div>
  ))
})
