/** Lets a table be pasted onto a map that has no cells yet: it begins the map. */

import { useEffect, useEffectEvent } from 'react'
import { startJourney } from '#shared/commands/journey-commands.ts'
import { linesToTitles } from '#shared/files/item-clipboard.ts'
import { placeAtSpot } from '#shared/layout/cell-rows.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { clipboardContents } from './clipboard-contents.ts'
import { planRequest } from './plan-request.ts'
import type { usePut } from './use-put.ts'

type Means = Pick<ReturnType<typeof usePut>, 'put' | 'sayRefused'>

export function useEmptyMapPaste({ put, sayRefused }: Means): void {
  const map = useMap()
  const run = useRun()
  const { history } = useDocument().workbench

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { view } = map.map.getState()
    const isEmpty = view.stages.length === 0 || view.lanes.length === 0
    const hasHidden = view.hiddenStages + view.hiddenLanes > 0
    const { target, clipboardData } = event
    const isField = target instanceof Element && target.closest('input, textarea, [role=dialog]')
    if (!isEmpty || hasHidden || !map.canEdit || isField || clipboardData === null) return
    const contents = clipboardContents(clipboardData)
    if (contents.kind === 'file') return
    const source =
      contents.kind === 'lines'
        ? ({ kind: 'table', rows: [[contents.text]], lines: null } as const)
        : contents
    if (source.kind === 'table' && source.rows.every((row) => row.every(isBlank))) return
    event.preventDefault()
    const options = { gestureKey: newGesture('start') }
    run(startJourney, { journeyId: map.journeyId }, options)
    const started = map.map.getState().view
    const at = placeAtSpot(started, { column: 0, row: 0 })
    if (at !== null) {
      const plan = planRequest(started, source, { at, span: null })
      sayRefused(plan.refusals)
      put(plan, 'add', source.kind === 'cards' ? source.cards : undefined, options)
    }
    history.endGesture()
    requestAnimationFrame(() => map.focus())
  })

  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [])
}

function isBlank(cell: string): boolean {
  return linesToTitles(cell).length === 0
}
