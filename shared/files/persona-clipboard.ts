/** Personas on their way through the clipboard: all that is theirs, and where their pictures are kept. */

import type { CopiedPersonas, PersonaPart } from '#shared/model/persona-parts.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { isRecordType, schema, type AnyRecord } from '#shared/model/schema.ts'
import { outValue } from './text-gate.ts'

/** The media type under which the clipboard keeps personas; other apps get plain text. */
export const personaClipboardType = 'application/x-throughline-personas'

const format = 'throughline-personas'
const mostRecords = 5_000

/** What the clipboard holds. Pictures stay where they are and are fetched from that project. */
export interface ClippedPersonas {
  readonly projectId: string
  readonly copied: CopiedPersonas
}

/** The clipboard's text for personas. */
export function writePersonaClipboard({ projectId, copied }: ClippedPersonas): string {
  const records = [...copied.personas, ...copied.parts, ...copied.channels]
  return JSON.stringify(outValue({ format, projectId, records }))
}

/** The personas in a clipboard text; null where it holds none that can be trusted. */
export function readPersonaClipboard(text: string): ClippedPersonas | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(value) || value.format !== format || !Array.isArray(value.records)) return null
  const records = value.records.slice(0, mostRecords).flatMap((each: unknown) => readOne(each))
  const personas: Persona[] = []
  const parts: PersonaPart[] = []
  const channels: Channel[] = []
  for (const record of records) {
    if (record.type === 'persona') personas.push(record)
    else if (record.type === 'channel') channels.push(record)
    else if (
      record.type === 'trait' ||
      record.type === 'channel-preference' ||
      record.type === 'persona-photo'
    ) {
      parts.push(record)
    }
  }
  if (personas.length === 0) return null
  const ids = new Set(personas.map(({ id }) => id))
  const own = parts.filter(({ personaId }) => ids.has(personaId))
  const projectId = typeof value.projectId === 'string' ? value.projectId : ''
  return { projectId, copied: { personas, parts: own, channels } }
}

function readOne(value: unknown): readonly AnyRecord[] {
  if (!isObject(value) || typeof value.type !== 'string' || !isRecordType(value.type)) return []
  const checked = schema[value.type].validator.safeParse(value)
  return checked.success ? [checked.data] : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
