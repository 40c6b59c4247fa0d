/** The words that stand on printed pages, handed in by whoever knows the language. */

import type { Journey } from '#shared/model/records/journey.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import type { TimeSpan } from '#shared/layout/transitions/arrow-label.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'

/** Every sentence of the printed pages, by name; the values it needs stand behind it. */
export type SheetSentence =
  | 'cover_subtitle'
  /** name */
  | 'prepared_by'
  | 'contents'
  | 'contents_continued'
  | 'personas'
  | 'untitled_project'
  | 'untitled_persona'
  | 'untitled_map'
  | 'untitled_card'
  /** page, pages */
  | 'page_of'
  /** percent */
  | 'scale'
  | 'paper_portrait'
  | 'paper_landscape'
  | 'table'
  /** name */
  | 'table_of'
  | 'gaps'
  /** name */
  | 'gaps_of'
  /** below, total */
  | 'gaps_about'
  | 'goals'
  | 'needs'
  | 'frustrations'
  | 'behaviours'
  | 'channels'
  | 'accessibility'
  | 'notes'
  | 'in_journeys'
  /** count */
  | 'interviews'
  /** count */
  | 'survey'
  | 'proto'
  | 'no_basis'
  | 'not_assessed'
  /** step, value */
  | 'lowest_step'
  /** text */
  | 'scenario'
  /** text */
  | 'goal'
  | 'empty_map'
  /** value */
  | 'lowest_label'
  | 'moment_of_truth'
  | 'moment_of_truth_short'
  | 'expectation_actual'
  /** value */
  | 'severity'
  /** value */
  | 'frequency'
  /** count */
  | 'pains_linked'
  | 'reading'
  | 'reading_emotion'
  | 'reading_severity'
  | 'reading_gap'
  | 'reading_scale'
  /** count */
  | 'hidden'
  | 'lowest_place'
  /** step, persona, value */
  | 'lowest_is'
  | 'drop_place'
  /** from, to, persona, value */
  | 'drop_is'
  | 'no_drop'
  | 'answers'
  /** answered, total */
  | 'answers_are'
  | 'no_pains'
  | 'stage'
  | 'touchpoint'
  | 'channel'
  | 'owner'
  | 'expectation'
  | 'actual'
  | 'gap'
  | 'empty_board'
  | 'withheld'
  | 'blueprint'
  /** name */
  | 'blueprint_of'
  | 'line_interaction'
  | 'line_visibility'
  | 'line_internal'
  | 'arrow_break'
  /** count */
  | 'thing_count'
  /** count */
  | 'dot_count'
  | 'thread'
  | 'thread_about'
  | 'nothing_yet'
  | 'comments'
  | 'resolved'
  /** matching, total */
  | 'filtered'
  | 'no_difference'
  | 'change'
  | 'change_of'
  | 'before'
  | 'after'
  | 'difference'

export interface SheetWords {
  say(sentence: SheetSentence, values?: Readonly<Record<string, string | number>>): string
  laneName(kind: LaneKind): string
  stateName(state: Journey['state']): string
  /** A number with its sign, such as +1.5. */
  signed(value: number): string
  /** A time in its unit, such as "11 min". */
  span(span: TimeSpan): string
  /** The day of printing. */
  readonly date: string
}

/** What is said of a map below it; the figures of the analysis fit. */
export interface MapFindings {
  readonly lowest: {
    readonly personaId: string
    readonly stepId: string
    readonly value: number
  } | null
  readonly biggestDrop: {
    readonly personaId: string
    readonly fromStepId: string
    readonly toStepId: string
    /** Below 0. */
    readonly delta: number
  } | null
  readonly painPointCount: number
  readonly answeredPainPointCount: number
  /** Touchpoints whose gap between expectation and actual is known, worst first. */
  readonly gaps: readonly { readonly touchpoint: Touchpoint; readonly gap: number }[]
}
