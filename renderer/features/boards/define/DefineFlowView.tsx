/** The define board as a flow: from pain points and insights to statements and questions, tied by lines. */

import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import { removeNotes } from '#shared/commands/boards/note-commands.ts'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import { linkMany, linkRecords } from '#shared/commands/thread/link-commands.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { linkFor } from '#shared/model/thread.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { walkCards } from './card-focus.ts'
import { Composer } from '#renderer/features/boards/define/cards/Composer.tsx'
import styles from './DefineFlowView.module.css'
import { EvidencePicker } from './EvidencePicker.tsx'
import { FlowActions } from './FlowActions.tsx'
import { columnIds, flowTypes, tiedIds, tiesAmong, type FlowType } from './flow-cards.ts'
import { FlowColumn } from './FlowColumn.tsx'
import { FlowContext, type Draft, type Flow } from './flow-context.ts'
import { FlowLines } from './FlowLines.tsx'
import { useOfferUndo } from './use-offer-undo.ts'

const cardMark = 'data-flow-card'

/** The thread belongs to the project, so the flow of every define board shows all of it. */
export function DefineFlowView(_board: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { workbench, isReadOnly } = useDocument()
  const { store } = workbench
  const select = useSession((session) => session.select)
  const columns = useColumns()
  const shownIds = useMemo(() => new Set(Object.values(columns).flat()), [columns])
  const chosenIds = useSession((session) => session.selectedIds)
  const selected = useMemo(() => chosenIds.filter((id) => shownIds.has(id)), [chosenIds, shownIds])
  const tied = useSelected((reader) => tiedIds(reader, selected), [selected])
  const lit = useMemo(() => tied.filter((id) => shownIds.has(id)), [tied, shownIds])
  const ties = useSelected((reader) => tiesAmong(reader, lit), [lit])
  const [draft, setDraft] = useState<Draft | null>(null)
  const [draggedIds, setDraggedIds] = useState<readonly string[]>([])
  const [isFiltered, setIsFiltered] = useState(false)
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const sheet = useRef<HTMLDivElement>(null)

  const cardOf = (id: string): HTMLElement | null =>
    sheet.current?.querySelector(`[${cardMark}="${CSS.escape(id)}"]`) ?? null

  /** Brings what was made or chosen elsewhere into sight, with the keyboard in it where asked. */
  function show(id: string, focus: 'none' | 'card' | 'field'): void {
    requestAnimationFrame(() => {
      const card = cardOf(id)
      card?.scrollIntoView({ block: 'nearest' })
      if (focus === 'card') card?.focus()
      if (focus === 'field') {
        const fields = [...(card?.querySelectorAll('textarea') ?? [])]
        ;(fields.find(({ value }) => value === '') ?? fields[0])?.focus()
      }
    })
  }

  const showFirst = useEffectEvent(() => {
    const [first] = selected
    if (first !== undefined) show(first, 'none')
  })
  useEffect(() => showFirst(), [])
  useFocusPlace('map', () => {
    const id = selected[0] ?? Object.values(columns).flat()[0]
    if (id !== undefined) show(id, 'card')
  })
  const removable = selected.filter((id) => isPlaced(store.find(id)))
  useSurfaceActions('define-flow', {
    ...(isReadOnly || removable.length === 0
      ? {}
      : {
          'edit.delete': () => {
            run(removeNotes, { ids: removable })
            offerUndo(translate('define.removed', { count: removable.length }))
          },
        }),
  })

  function make(made: Draft, title: string): void {
    const { sourceIds, type, variation } = made
    const id =
      type === 'question'
        ? run(extendThread, { sourceIds, type, title, fields: { variation } })
        : run(extendThread, { sourceIds, type, title })
    select([id])
    show(id, 'card')
  }

  function link(targetId: string): void {
    const [first] = draggedIds
    setDraggedIds([])
    if (first === undefined) return
    if (draggedIds.length === 1) run(linkRecords, { aId: first, bId: targetId })
    else run(linkMany, { fromIds: draggedIds, toId: targetId })
    select([targetId])
    offerUndo(translate('define.linked'))
  }

  const flow: Flow = {
    selectedIds: new Set(selected),
    tiedIds: new Set(lit.filter((id) => !selected.includes(id))),
    isReadOnly,
    draggedIds,
    takesDragged: (id) => {
      const target = store.find(id)
      return draggedIds.some((draggedId) => {
        const dragged = store.find(draggedId)
        return dragged !== undefined && target !== undefined && linkFor(dragged, target) !== null
      })
    },
    drag: setDraggedIds,
    drop: link,
    select(id, isAdding) {
      const others = selected.filter((each) => each !== id)
      if (isAdding) select(selected.includes(id) ? others : [...selected, id])
      else select([id])
    },
    begin: setDraft,
  }

  function headOf(type: FlowType): ReactNode {
    if (isReadOnly || (type !== 'insight' && type !== 'question')) return undefined
    const start = type === 'question' ? translate('define.question_start_typed') : ''
    return (
      <>
        {type === 'insight' && <EvidencePicker />}
        <IconButton
          icon="add"
          size="small"
          label={translate(type === 'insight' ? 'define.add_insight' : 'define.add_question')}
          onClick={() => setDraft({ type, sourceIds: [], start, variation: 'none' })}
        />
      </>
    )
  }

  return (
    <FlowContext value={flow}>
      <div className={styles.view}>
        <FlowActions
          isFiltered={isFiltered && selected.length > 0}
          onFilter={setIsFiltered}
          onViewMade={(id) => show(id, 'field')}
        />
        <div className={styles.scroll}>
          <div
            ref={sheet}
            className={styles.sheet}
            onKeyDown={(event) =>
              walkCards(event, { columns: '[data-flow-column]', cards: `[${cardMark}]` })
            }
            onFocus={(event) => {
              const id = event.target.closest(`[${cardMark}]`)?.getAttribute(cardMark)
              if (id !== null && id !== undefined) setFocusedId(id)
            }}
          >
            <FlowLines sheet={sheet} ties={ties} selectedIds={selected} />
            {flowTypes.map((type) => (
              <FlowColumn
                key={type}
                type={type}
                ids={columns[type]}
                focusedId={focusedId}
                isFiltered={isFiltered && selected.length > 0}
                actions={headOf(type)}
                composer={
                  draft?.type === type ? (
                    <Composer
                      key={`${draft.variation} ${draft.sourceIds.join(' ')}`}
                      draft={draft}
                      onMake={(title) => make(draft, title)}
                      onLeave={() => setDraft(null)}
                    />
                  ) : undefined
                }
              />
            ))}
          </div>
        </div>
      </div>
    </FlowContext>
  )
}

function useColumns(): Readonly<Record<FlowType, readonly string[]>> {
  const pains = useSelected((reader) => columnIds(reader, 'pain-point'), [])
  const insights = useSelected((reader) => columnIds(reader, 'insight'), [])
  const views = useSelected((reader) => columnIds(reader, 'point-of-view'), [])
  const questions = useSelected((reader) => columnIds(reader, 'question'), [])
  return useMemo(
    () => ({ 'pain-point': pains, insight: insights, 'point-of-view': views, question: questions }),
    [pains, insights, views, questions],
  )
}
