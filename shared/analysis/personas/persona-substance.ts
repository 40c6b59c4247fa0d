/** Says what makes a persona: all that is written about it beside name, age, gender and looks. */

import { withoutAgeAndGender } from '#shared/analysis/hints/age-and-gender.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/**
 * The same text for personas that age and gender alone tell apart; null where nothing was written
 * yet. In what order things stand, capitals and punctuation make no difference.
 */
export function substanceOf(reader: RecordReader, persona: Persona): string | null {
  const texts = [persona.role, persona.quote, persona.notes].map(withoutAgeAndGender)
  const lists = [
    persona.goals,
    persona.needs,
    persona.frustrations,
    persona.behaviours,
    persona.channels,
    persona.accessibilityNeeds,
  ].map((lines) =>
    lines
      .map(withoutAgeAndGender)
      .filter((line) => line !== '')
      .sort(),
  )
  const traits = reader
    .pointingAt('trait', 'personaId', persona.id)
    .filter(({ value }) => value !== null)
    .map(({ leftLabel, rightLabel, value }) => `${leftLabel} ${rightLabel} ${value}`)
    .sort()
  const preferences = reader
    .pointingAt('channel-preference', 'personaId', persona.id)
    .filter(({ value }) => value !== null)
    .map(({ channelId, value }) => `${channelId} ${value}`)
    .sort()
  const all = [...texts, ...lists, traits, preferences]
  return all.every((part) => part.length === 0) ? null : JSON.stringify(all)
}

/** The first of the other personas that differs in name, age, gender and looks only. */
export function twinOf(reader: RecordReader, persona: Persona): Persona | null {
  const substance = substanceOf(reader, persona)
  if (substance === null) return null
  const others = reader.all('persona').filter(({ id }) => id !== persona.id)
  return others.find((other) => substanceOf(reader, other) === substance) ?? null
}
