/** Takes what is pasted or dropped: puts it in at once, or shows first what it would do. */

import { useEffect, useEffectEvent, useImperativeHandle, useState, type Ref } from 'react'
import { overwrites } from '#shared/layout/paste-plan.ts'
import { spanOf } from '#shared/layout/cell-range.ts'
import { placeAtSpot } from '#shared/layout/cell-rows.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { Point } from '#shared/base/geometry.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { readImport } from '#renderer/imports/read-import.ts'
import { takeDroppedTables } from '#renderer/state/dropped-tables.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { PastePreview } from '#renderer/features/journey/later-parts.ts'
import { placeAt } from '#renderer/features/journey/map/place-at.ts'
import type { PasteRequest, PasteSource } from './paste-request.ts'
import { idsOnClipboard, planRequest, type PasteTarget } from './plan-request.ts'
import { useEmptyMapPaste } from './use-empty-map-paste.ts'
import { usePut } from './use-put.ts'

export interface PasteDeskHandle {
  paste(request: PasteRequest): void
  pasteFile(file: File, at: CellPlace | null): Promise<void>
}

interface Asked {
  readonly source: PasteSource
  readonly target: PasteTarget
  readonly isCut: boolean
}

export function PasteDesk({ ref }: { readonly ref: Ref<PasteDeskHandle> }) {
  const map = useMap()
  const sheet = useSheetView()
  const { store } = useDocument().workbench
  const translate = useTranslate()
  const toasts = useToasts()
  const { put, move, sayRefused } = usePut()
  const [asked, setAsked] = useState<Asked | null>(null)

  const isCut = (source: PasteSource): boolean => {
    const { cutIds } = useSession.getState()
    if (source.kind !== 'cards' || cutIds.length === 0) return false
    const ids = idsOnClipboard(source.cards)
    return (
      ids.length === cutIds.length &&
      ids.every((id) => cutIds.includes(id) && store.find(id) !== undefined)
    )
  }

  const paste = ({ source, at, asks }: PasteRequest) => {
    const { view } = map.map.getState()
    const target = at === null ? cursorTarget(view) : { at, span: null }
    if (target === null || !map.canEdit) return
    const plan = planRequest(view, source, target)
    const moves = isCut(source)
    const isGuess = source.kind === 'table' && source.lines !== null
    const wouldAsk = plan.addedSteps > 0 || (!moves && (isGuess || overwrites(plan)))
    if (plan.cells.length > 0 && (asks || wouldAsk)) {
      return setAsked({ source, target, isCut: moves })
    }
    sayRefused(plan.refusals)
    if (moves) move(plan)
    else put(plan, isOneValue(plan.cells) ? 'replace' : 'add', alongOf(source))
  }

  const pasteFile = async (file: File, at: CellPlace | null) => {
    const read = await readImport({ kind: 'table', source: file })
    if (read.ok) {
      const { rows } = read.value
      return paste({ source: { kind: 'table', rows, lines: null }, at, asks: false })
    }
    const isTooLarge = read.failure.code === 'too-large'
    const word = isTooLarge ? 'paste.file_too_large' : 'paste.file_unreadable'
    toasts.show({ text: translate(word, { name: file.name }), tone: 'error' })
  }

  useImperativeHandle(ref, () => ({ paste, pasteFile }))

  const takeFile = useEffectEvent((file: File, point: Point) => {
    const at = placeAt(map.map.getState(), sheet.toSheet(point))
    void pasteFile(file, at)
  })
  useEffect(
    () => (map.canEdit ? takeDroppedTables((file, point) => takeFile(file, point)) : undefined),
    [map.canEdit],
  )
  useEmptyMapPaste({ put, sayRefused })

  if (asked === null) return null
  const { source, target } = asked
  const close = () => {
    setAsked(null)
    // The window gives the keyboard back to where it was; a dropped file came from elsewhere.
    requestAnimationFrame(() => map.focus())
  }
  return (
    <PastePreview
      source={source}
      target={target}
      isMove={asked.isCut}
      onClose={close}
      onPut={(plan, mode) => {
        if (asked.isCut) move(plan)
        else put(plan, mode, alongOf(source))
        close()
      }}
    />
  )
}

/** The cursor's place, or the first corner of the chosen range. */
function cursorTarget(view: Parameters<typeof spanOf>[0]): PasteTarget | null {
  const { cursor, range } = useSession.getState()
  const span = range === null ? null : spanOf(view, range)
  const first = span === null ? null : placeAtSpot(view, { column: span.left, row: span.top })
  const at = first ?? cursor ?? placeAtSpot(view, { column: 0, row: 0 })
  return at === null ? null : { at, span }
}

function alongOf(source: PasteSource) {
  return source.kind === 'cards' ? source.cards : undefined
}

function isOneValue(cells: readonly { readonly content: { readonly kind: string } }[]): boolean {
  const kind = cells[0]?.content.kind
  return cells.length === 1 && (kind === 'value' || kind === 'scores')
}
