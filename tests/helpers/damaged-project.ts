/** Damages the small project and mends it again. */
import { repairProject } from '#shared/model/repair.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { makeSmallProject } from './small-project.ts'

/** The small project with some records changed, left out or put behind the others. */
export function damaged(change: {
  readonly without?: readonly string[]
  readonly fields?: Readonly<Record<string, object>>
  readonly also?: readonly AnyRecord[]
}): readonly AnyRecord[] {
  const { without = [], fields = {}, also = [] } = change
  return [
    ...makeSmallProject()
      .filter(({ id }) => !without.includes(id))
      .map((record) => ({ ...record, ...fields[record.id] }) as AnyRecord),
    ...also,
  ]
}

type Told = Readonly<Record<string, string | number>>

/** The project after the repair, by id too, and what was told of it. */
export function mend(records: readonly AnyRecord[]) {
  const { records: whole, mends } = repairProject(records)
  return {
    whole,
    get: (id: string) => whole.find((record) => record.id === id),
    mends: mends.map(({ code, recordId, details }): Told => ({ code, recordId, ...details })),
  }
}
