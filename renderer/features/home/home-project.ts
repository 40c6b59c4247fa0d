/** What the start screen shows of a project without opening it. */
import type { ProjectSummary } from '#shared/files/project-summary.ts'

export interface HomeProject {
  readonly id: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly changedAt: number
  readonly summary: ProjectSummary
}

/** A project that was deleted and can still be brought back. */
export interface DeletedProject {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly removedAt: number
  /** True for the stored data of a damaged project as it was before it was mended. */
  readonly isFromBeforeMending: boolean
}

/** The part of a summary that the thumbnail draws. */
export type PictureSummary = Pick<ProjectSummary, 'pictureStageCount' | 'emotionLines'>
