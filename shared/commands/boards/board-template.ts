/** The form in which board templates are written down, with the time that each part of the work takes. */

import type { BoardStage } from '#shared/model/records/board.ts'
import type { FrameKind } from '#shared/model/records/frame.ts'
import type { TemplateLanguage } from '#shared/commands/project-templates.ts'

export type BoardTemplateId =
  | 'interview-notes'
  | 'affinity'
  | 'empathy-simple'
  | 'empathy-full'
  | 'insights-to-questions'
  | 'points-of-view'
  | 'brainstorm'
  | 'crazy-eights'
  | 'dot-vote'
  | 'prototype-plan'
  | 'storyboard'
  | 'test-cards'
  | 'feedback-grid'

export type ByLanguage = Readonly<Record<TemplateLanguage, string>>

/** Minutes that are common for a part of the work; where a span is common, one within it. */
const suggestedMinutes = {
  interview: 8,
  silent_writing: 8,
  read_out: 10,
  affinity: 15,
  empathy_map: 25,
  point_of_view: 3,
  questions: 20,
  crazy_eights: 8,
  dot_vote: 5,
  impact_effort: 15,
  build: 7,
  paper_prototype: 45,
  test_session: 30,
  feedback: 10,
} as const

export type ActivityId = keyof typeof suggestedMinutes

/** A part of the work with the minutes to set the clock to. */
export interface Activity {
  readonly id: ActivityId
  readonly minutes: number
}

/** A frame of a template; places and sizes in px, a missing size is the default. */
export interface TemplateFrame {
  readonly kind: FrameKind
  readonly names: ByLanguage
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
  /** What goes into it, on a note at its upper left; only for sections. */
  readonly guide?: ByLanguage
}

export interface BoardTemplate {
  readonly id: BoardTemplateId
  readonly stage: BoardStage
  /** What a board made of it is called beside the first of its stage. */
  readonly names: ByLanguage
  /** The parts of the work in their order. */
  readonly activities: readonly Activity[]
  /** All of them together. */
  readonly minutes: number
  /** How the board is used, on a note at its upper left; frames begin beside it. */
  readonly guide: ByLanguage
  readonly frames: readonly TemplateFrame[]
}

/** Completes a template: the minutes follow from the parts of the work. */
export function boardTemplate(
  template: Omit<BoardTemplate, 'activities' | 'minutes'> & {
    readonly activities: readonly ActivityId[]
  },
): BoardTemplate {
  const activities = template.activities.map((id) => ({ id, minutes: suggestedMinutes[id] }))
  const minutes = activities.reduce((sum, each) => sum + each.minutes, 0)
  return { ...template, activities, minutes }
}

/** Where the first frame of a board begins, beside the note that says how the board is used. */
export const firstFrameX = 208

/** From the left edge of a group or section of usual width to the next, in px. */
export const frameStep = 600
