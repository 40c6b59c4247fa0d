/** Asks a store everything it can be asked, so that a stale index shows. */
import { references } from '#shared/model/references.ts'
import { recordTypes, type AnyRecord } from '#shared/model/schema.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { canonical } from './canonical.ts'

/** Everything that can be asked of the store, so that a stale index shows. */
export function answers(store: RecordStore): unknown {
  const byType = recordTypes.map((type) => [type, store.all(type).map(({ id }) => id)])
  const targets = [...store.everything()].flatMap(({ id }) =>
    references.map(({ from, field }) => [
      id,
      from,
      field,
      store.pointingAt(from, field as keyof AnyRecord, id).map((record) => record.id),
    ]),
  )
  return { content: canonical(store.everything()), byType, targets: targets.sort() }
}

/** The same questions to a store that has never seen anything else. */
export function freshAnswers(store: RecordStore): unknown {
  const fresh = new RecordStore()
  fresh.load(store.everything())
  return answers(fresh)
}
