/** A cell of the matrix: its cards as a list, and the place where the next one is added. */

import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { addItem, removeItems, retitleItem } from '#shared/commands/item-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { cellKey } from '#shared/layout/journey-view.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './MatrixTable.module.css'
import { firstPlaceId, placeId } from './matrix-places.ts'
import { useTable } from './table-parts.ts'

interface MatrixCellProps {
  readonly lane: Lane
  readonly stage: Stage
  readonly step: Step
  readonly onGo: (place: CellPlace) => void
}

export function MatrixCell({ lane, stage, step, onGo }: MatrixCellProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { view, canEdit } = useTable()
  const cursor = useSession((session) => session.cursor)
  const selectedIds = useSession((session) => session.selectedIds)
  const [editing, setEditing] = useState<string | null>(null)
  const items = view.cells.get(cellKey(lane.id, step.id)) ?? []
  const reached = cursor === null ? firstPlaceId(view) : placeId(cursor)
  const holdsCards = canEdit && itemTypeOfLane(lane.kind) !== null
  const place = (itemId: string | null): CellPlace => ({
    laneId: lane.id,
    stepId: step.id,
    itemId,
    personaId: null,
  })
  const props = (own: CellPlace) => ({
    'data-place': placeId(own),
    tabIndex: placeId(own) === reached ? 0 : -1,
    onFocus: () => {
      if (reached !== placeId(own) || cursor === null) onGo(own)
    },
  })

  function onItemKey(event: KeyboardEvent, itemId: string): void {
    if (event.key === 'F6' || (event.key === 'Enter' && event.ctrlKey)) {
      event.preventDefault()
      return moveFocus('inspector')
    }
    if (!canEdit) return
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      setEditing(itemId)
    } else if (event.key === 'Delete') {
      const index = items.findIndex(({ id }) => id === itemId)
      const next = items[index + 1] ?? items[index - 1]
      run(removeItems, { itemIds: [itemId] })
      // The place that takes its place is there with the next drawing.
      requestAnimationFrame(() => onGo(place(next?.id ?? null)))
    }
  }

  function add(): void {
    const itemId = run(addItem, { laneId: lane.id, stepId: step.id, index: null, title: '' })
    onGo(place(itemId))
    setEditing(itemId)
  }

  return (
    <div className={styles.content}>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map(({ id, title }) =>
            editing === id ? (
              <li key={id}>
                <InlineEdit
                  label={translate('inspector.title')}
                  value={title}
                  autoFocus
                  lines="one"
                  onCommit={(text) => run(retitleItem, { itemId: id, title: text })}
                  onDone={() => {
                    setEditing(null)
                    requestAnimationFrame(() => onGo(place(id)))
                  }}
                />
              </li>
            ) : (
              <li key={id}>
                <button
                  type="button"
                  {...props(place(id))}
                  data-item-id={id}
                  aria-pressed={selectedIds.includes(id)}
                  className={styles.item}
                  onClick={() => onGo(place(id))}
                  onDoubleClick={() => {
                    if (canEdit) setEditing(id)
                  }}
                  onKeyDown={(event) => onItemKey(event, id)}
                >
                  {nameOr(translate, title)}
                </button>
              </li>
            ),
          )}
        </ul>
      )}
      {holdsCards && (
        <button
          type="button"
          {...props(place(null))}
          className={styles.add}
          aria-label={translate('table.matrix_add', {
            stage: nameOr(translate, stage.name),
            lane: laneName(translate, lane),
          })}
          onClick={add}
        >
          <Icon name="add" size={13} />
        </button>
      )}
    </div>
  )
}
