/** Counts what lies on the boards of each stage; counts anew only when something came, went or moved. */

import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isPlaced, placedTypes } from '#shared/model/board-items.ts'
import { boardStages, type BoardStage } from '#shared/model/records/board.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument } from './document-hooks.ts'
import { sameShallow } from './same-shallow.ts'

export type StageCounts = Readonly<Record<BoardStage, number>>

/** How many things lie on the boards of each stage, all its boards together. */
export function countStages(reader: RecordReader): StageCounts {
  const stageOf = new Map(reader.all('board').map((board) => [board.id, board.stage]))
  // One place per stage, in their order.
  const counts = boardStages.map(() => 0)
  for (const type of stageOf.size === 0 ? [] : placedTypes) {
    for (const { boardId } of reader.all(type)) {
      const stage = stageOf.get(boardId)
      if (stage === undefined) continue
      const place = boardStages.indexOf(stage)
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const [empathize = 0, define = 0, ideate = 0, prototype = 0, test = 0] = counts
  return { empathize, define, ideate, prototype, test }
}

/** Whether a change can have changed the counts: typing and moving about do not. */
function concernsCounts({ added, removed, updated }: Diff): boolean {
  const counts = [...added.values(), ...removed.values()]
  return (
    counts.some((record) => isPlaced(record) || record.type === 'board') ||
    [...updated.values()].some(({ after }) => 'boardId' in after)
  )
}

/** The counts of all stages; renders again only when one of them changes. */
export function useStageCounts(): StageCounts {
  const document = useDocument()
  const counts = useMemo(
    () => createStore<StageCounts>(() => countStages(document.workbench.store)),
    [document],
  )
  useEffect(() => {
    const recount = () => {
      const fresh = countStages(document.workbench.store)
      if (!sameShallow(counts.getState(), fresh)) counts.setState(fresh, true)
    }
    recount()
    return document.signal.subscribe(({ lastDiff }) => {
      if (concernsCounts(lastDiff)) recount()
    })
  }, [document, counts])
  return useStore(counts)
}
