/** Mends a break of the thread in one step, and leads to where the next words are written. */

import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import { extendThread, supportRecord } from '#shared/commands/thread/thread-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import type { BreakMend } from '#shared/analysis/thread/thread-break.ts'
import { useRun } from './document-hooks.ts'
import { useGoToRecord } from './go-to-record.ts'

/** What the mend cannot know by itself. */
export interface MendWords {
  /** The first words of what is made; they are changed where it lands. */
  readonly title: string
  /** The name of a to-be map that is made. */
  readonly toBeName: string
}

/** Does the one action of a break; where somebody has to choose, it leads to where that is done. */
export function useMend(): (mend: BreakMend, words: MendWords) => void {
  const run = useRun()
  const goTo = useGoToRecord()
  return (mend, { title, toBeName }) => {
    switch (mend.kind) {
      case 'extend':
        return goTo(run(extendThread, { sourceIds: mend.sourceIds, type: mend.type, title }))
      case 'support':
        return goTo(run(supportRecord, { targetId: mend.targetId, type: mend.type, title }))
      case 'link':
        if (mend.suggestedId !== null) {
          run(linkRecords, { aId: mend.recordId, bId: mend.suggestedId })
        }
        return goTo(mend.recordId)
      case 'make-to-be':
        return goTo(run(makeToBe, { journeyId: mend.journeyId, name: toBeName }))
      case 'apply':
        return goTo(mend.improvementId)
      case 'open':
        return goTo(mend.recordId)
    }
  }
}
