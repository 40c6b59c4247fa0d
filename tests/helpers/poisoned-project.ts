/** Puts injection payloads into every text of a project, so that wherever text is shown one of them stands. */
import { cleanLine, cleanLongText } from '#shared/base/text.ts'
import { schema, type AnyRecord } from '#shared/model/schema.ts'
import { injectionPayloads } from './injection-payloads.ts'

export interface PoisonedProject {
  readonly records: readonly AnyRecord[]
  /** Places that took a payload, as `card.title`. */
  readonly fields: ReadonlySet<string>
  /** How many texts were replaced. */
  readonly count: number
}

/** The same records, every free text replaced by the next payload; ids, colours and days stay. */
export function poisoned(records: readonly AnyRecord[]): PoisonedProject {
  const fields = new Set<string>()
  let count = 0
  const next = () => injectionPayloads[count++ % injectionPayloads.length]!.text
  const result = records.map((record) => {
    let changed = record as unknown as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(record)) {
      const isList = Array.isArray(value) && value.every((each) => typeof each === 'string')
      if (name === 'type' || (typeof value !== 'string' && !isList)) continue
      const tries = (text: string) => [cleanLongText(text), cleanLine(text)]
      // Whatever takes such a text is free text; ids, named values and days do not.
      const fit = tries('<x "\'>')
        .map((text) => (isList ? [text] : text))
        .find((each) => isValid(record, { [name]: each }))
      if (fit === undefined) continue
      const texts = isList ? [next(), next()] : [next()]
      const clean = tries(texts[0]!).map((text, n) =>
        isList ? texts.map((each) => tries(each)[n]!) : text,
      )
      const taken = clean.find((each) => isValid(record, { [name]: each }))
      if (taken === undefined) continue
      fields.add(`${record.type}.${name}`)
      changed = { ...changed, [name]: taken }
    }
    // Every field was checked by the validator of the type.
    return changed as unknown as AnyRecord
  })
  return { records: result, fields, count }
}

function isValid(record: AnyRecord, change: Readonly<Record<string, unknown>>): boolean {
  return schema[record.type].validator.safeParse({ ...record, ...change }).success
}
