/** What the printed pages of a difference say, in words and numbers, ready to be laid out. */

import type { Persona } from '#shared/model/records/persona.ts'

/** One persona's lines on both maps, and its means in each stage that has columns. */
export interface ComparedLine {
  readonly persona: Persona
  /** Column by column; null where not assessed. */
  readonly before: readonly (number | null)[]
  readonly after: readonly (number | null)[]
  readonly means: readonly {
    /** '' where one side is unknown. */
    readonly delta: string
    /** Both means, and how many values they rest on; '' where none is known. */
    readonly values: string
    readonly counts: string
    readonly sense: number
  }[]
}

/** What differs between two maps, ready to be shown on paper. */
export interface DifferenceContent {
  /** The map behind whose pages it stands. */
  readonly journeyId: string
  readonly title: string
  readonly summary: string
  readonly legendBefore: string
  readonly legendAfter: string
  readonly figures: readonly {
    readonly text: string
    readonly delta: string
    readonly sense: number
  }[]
  /** Of the stages that have columns. */
  readonly stageNames: readonly string[]
  readonly stageColumns: readonly number[]
  readonly lines: readonly ComparedLine[]
  readonly groups: readonly {
    readonly name: string
    readonly rows: readonly ComparedRow[]
  }[]
}

/** One record that differs. */
export interface ComparedRow {
  readonly kinds: string
  readonly tone: 'pain-ink' | 'opportunity-ink' | 'ink'
  readonly typeWord: string
  readonly before: string
  readonly after: string
  readonly reasons: readonly string[]
  readonly lines: readonly {
    readonly label: string
    readonly before: string
    readonly after: string
  }[]
}
