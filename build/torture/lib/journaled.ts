/** Random edits of a project with a journal, and what must come back of them. */
import * as fc from 'fast-check'
import type { JournalFolder } from '#shared/journal/journal-folder.ts'
import { projectScripts, type ProjectScript } from '#tests/helpers/arbitrary-project.ts'
import { recover, stateOf, type Diary } from '#tests/helpers/journal-scene.ts'
import { claim } from './row.ts'

export function drawScript(seed: number, length: number): ProjectScript {
  const scripts = projectScripts({ minLength: length, maxLength: length, withUndo: true })
  const [script] = fc.sample(scripts, { numRuns: 1, seed })
  return script ?? []
}

export const newDiary = (): Diary => ({ states: new Map(), acknowledged: 0 })

/** The revision that comes back; fails where an acknowledged one is missing, or it is a state that never was. */
export async function claimSafe(
  folder: JournalFolder,
  diary: Diary,
  where: string,
): Promise<number> {
  const recovered = await recover(folder)
  const rev = recovered?.project.rev ?? 0
  claim(
    rev >= diary.acknowledged,
    () => `${where}: ${diary.acknowledged} was acknowledged, ${rev} came back`,
  )
  if (recovered === null) return 0
  claim(
    stateOf(recovered.project.records.values()) === diary.states.get(rev),
    () => `${where}: revision ${rev} came back as a state that never was`,
  )
  return rev
}
