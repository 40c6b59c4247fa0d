/** What the start screen shows of a project without opening it. */
import type { ProjectSummary } from '#shared/files/project-summary.ts'

export interface HomeProject {
  readonly id: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly changedAt: number
  readonly summary: ProjectSummary
}

/** The part of a summary that the thumbnail draws. */
export type PictureSummary = Pick<ProjectSummary, 'stageCount' | 'emotionLines'>
