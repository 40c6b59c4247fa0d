/** Says what belongs to a persona and goes with it wherever it goes. */

import type { ChannelPreference } from './records/channel-preference.ts'
import type { Channel } from './records/channel.ts'
import type { PersonaPhoto } from './records/persona-photo.ts'
import type { Persona } from './records/persona.ts'
import type { Trait } from './records/trait.ts'
import type { RecordByType, RecordType } from './schema.ts'

export type PersonaPart = Trait | ChannelPreference | PersonaPhoto

/** Personas on their way to another place, and the channels that their preferences name. */
export interface CopiedPersonas {
  readonly personas: readonly Persona[]
  readonly parts: readonly PersonaPart[]
  readonly channels: readonly Channel[]
}

/** What is asked of the records; stores and transactions both can answer. */
interface PartsReader {
  get<Type extends RecordType>(type: Type, id: string): RecordByType[Type] | undefined
  pointingAt<Type extends RecordType>(
    type: Type,
    field: string & keyof RecordByType[Type],
    id: string,
  ): readonly RecordByType[Type][]
}

/** The traits, preferred channels and photos of a persona. */
export function personaParts(reader: PartsReader, personaId: string): readonly PersonaPart[] {
  return [
    ...reader.pointingAt('persona-photo', 'personaId', personaId),
    ...reader.pointingAt('trait', 'personaId', personaId),
    ...reader.pointingAt('channel-preference', 'personaId', personaId),
  ]
}

/** Personas as they are handed on; those that are not there are left out. */
export function copiedPersonas(reader: PartsReader, ids: readonly string[]): CopiedPersonas {
  const personas = ids.flatMap((id) => reader.get('persona', id) ?? [])
  const parts = personas.flatMap(({ id }) => personaParts(reader, id))
  const channelIds = new Set(parts.flatMap((part) => ('channelId' in part ? [part.channelId] : [])))
  const channels = [...channelIds].flatMap((id) => reader.get('channel', id) ?? [])
  return { personas, parts, channels }
}
