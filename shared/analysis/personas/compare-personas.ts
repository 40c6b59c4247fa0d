/** Lays what is said of several personas side by side, and tells what they share from what they do not. */

import type { Channel } from '#shared/model/records/channel.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Whether all personas say the same, some of them, or each something else; `none`: nobody says anything. */
export type Agreement = 'same' | 'partly' | 'different' | 'none'

export const comparedTexts = ['age', 'role', 'quote'] as const
export const comparedLists = [
  'goals',
  'frustrations',
  'needs',
  'behaviours',
  'channels',
  'accessibilityNeeds',
] as const

export interface ComparedLine {
  readonly text: string
  /** The personas that say it too, without the one that it stands under. */
  readonly sharedWith: readonly string[]
}

export interface ComparedRow<Field> {
  readonly field: Field
  readonly agreement: Agreement
  /** What each persona says, in the order of the personas. */
  readonly cells: readonly (readonly ComparedLine[])[]
}

/** One scale with all personas on it. */
export interface ComparedScale<Subject> {
  readonly subject: Subject
  /** By persona in their order; null where it is not said. */
  readonly values: readonly (number | null)[]
  /** From the lowest to the highest value; null where fewer than two are known. */
  readonly spread: number | null
}

export interface Comparison {
  readonly texts: readonly ComparedRow<(typeof comparedTexts)[number]>[]
  readonly lists: readonly ComparedRow<(typeof comparedLists)[number]>[]
  readonly traits: readonly ComparedScale<{ readonly left: string; readonly right: string }>[]
  readonly channels: readonly ComparedScale<Channel>[]
}

export function comparePersonas(reader: RecordReader, personas: readonly Persona[]): Comparison {
  return {
    texts: comparedTexts.map((field) => row(field, personas, (each) => [each[field]])),
    lists: comparedLists.map((field) => row(field, personas, (each) => each[field])),
    traits: traitsOf(reader, personas),
    channels: channelsOf(reader, personas),
  }
}

function row<Field>(
  field: Field,
  personas: readonly Persona[],
  read: (persona: Persona) => readonly string[],
): ComparedRow<Field> {
  const lines = personas.map((persona) => read(persona).filter((line) => line.trim() !== ''))
  const keys = lines.map((texts) => new Set(texts.map(keyOf)))
  const cells = lines.map((texts, n) =>
    texts.map((text) => ({
      text,
      sharedWith: personas.flatMap(({ id }, other) =>
        other !== n && keys[other]!.has(keyOf(text)) ? [id] : [],
      ),
    })),
  )
  return { field, cells, agreement: agreementOf(cells, personas.length) }
}

function agreementOf(cells: readonly (readonly ComparedLine[])[], count: number): Agreement {
  const all = cells.flat()
  if (all.length === 0) return 'none'
  if (all.every(({ sharedWith }) => sharedWith.length === count - 1)) return 'same'
  return all.some(({ sharedWith }) => sharedWith.length > 0) ? 'partly' : 'different'
}

/** Traits are the same where their ends are, also where these were written the other way round. */
function traitsOf(reader: RecordReader, personas: readonly Persona[]): Comparison['traits'] {
  const found = new Map<string, { left: string; right: string; values: (number | null)[] }>()
  personas.forEach(({ id }, n) => {
    for (const { leftLabel, rightLabel, value } of reader.pointingAt('trait', 'personaId', id)) {
      if (leftLabel === '' && rightLabel === '') continue
      const straight = `${keyOf(leftLabel)}\n${keyOf(rightLabel)}`
      const turned = `${keyOf(rightLabel)}\n${keyOf(leftLabel)}`
      const isTurned = !found.has(straight) && found.has(turned)
      const known = found.get(isTurned ? turned : straight) ?? {
        left: leftLabel,
        right: rightLabel,
        values: personas.map(() => null),
      }
      known.values[n] ??= value === null ? null : isTurned ? 6 - value : value
      found.set(isTurned ? turned : straight, known)
    }
  })
  return [...found.values()].map(({ left, right, values }) => ({
    subject: { left, right },
    values,
    spread: spreadOf(values),
  }))
}

function channelsOf(reader: RecordReader, personas: readonly Persona[]): Comparison['channels'] {
  const values = personas.map(
    ({ id }) =>
      new Map(
        reader
          .pointingAt('channel-preference', 'personaId', id)
          .map(({ channelId, value }) => [channelId, value]),
      ),
  )
  return reader
    .all('channel')
    .filter(({ id }) => values.some((each) => each.has(id)))
    .map((channel) => {
      const own = values.map((each) => each.get(channel.id) ?? null)
      return { subject: channel, values: own, spread: spreadOf(own) }
    })
}

function spreadOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < 2 ? null : Math.max(...known) - Math.min(...known)
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
}
