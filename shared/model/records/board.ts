/** A board: a free sheet for the notes of one design-thinking stage. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, line, lines, oneOf, orderKey } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

/** The five stages of design thinking, in their order. */
export const boardStages = ['empathize', 'define', 'ideate', 'prototype', 'test'] as const

export const boardRecord = defineRecord('board', {
  fields: {
    order: orderKey(),
    stage: oneOf(boardStages),
    /** '' shows the stage's own name in the language of the screen. */
    name: line(),
    /** The How-Might-We question that ideas are collected for; null where none is chosen. */
    questionId: z.nullable(id()),
    /** What each note colour means, in the order of `noteColors`; '' or missing means nothing. */
    legend: lines(),
    /** While true, everybody sees the words of their own notes only. */
    isSilent: flag(),
  },
})

export type Board = RecordOf<typeof boardRecord>
export type BoardStage = (typeof boardStages)[number]
