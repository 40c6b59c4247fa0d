/** The fields that everything on a design-thinking board has: where it lies and what it says. */

import { flag, id, length, line, oneOf, orderKey, position, text, time } from './fields.ts'
import * as z from 'zod/mini'

/** Colours of notes; what each means on a board stands in the board's legend, in this order. */
export const noteColors = ['yellow', 'green', 'blue', 'pink', 'violet', 'orange', 'paper'] as const

export type NoteColor = (typeof noteColors)[number]

export const narrowestNote = 96
export const widestNote = 1600
export const lowestNote = 48
export const highestNote = 1600

export const placedFields = {
  boardId: id(),
  /** Place among all that lies on the board: later lies above, and is read later. */
  order: orderKey(),
  /** The left upper corner. Not looked at in a frame that arranges its content itself. */
  x: position(),
  y: position(),
  /** In px; null for the default. */
  width: length(narrowestNote, widestNote),
  height: length(lowestNote, highestNote),
  color: oneOf(noteColors),
  /** The group, section or sheet it belongs to. */
  frameId: z.nullable(id()),
  /** The field of the frame it lies in, e.g. `says` of an empathy map; '' where it has none. */
  zone: line(),
  /** Stays where it is and what it is until it is unlocked. */
  isLocked: flag(),
  /** The participant who wrote it; null where nobody is named. */
  authorId: z.nullable(id()),
  createdAt: time(),
  title: text(),
  details: text(),
} as const
