/** What the window as a whole knows: whether storage works, what is open, and how it should look. */
import type { Language } from '#renderer/i18n/i18n.ts'
import type { HomeProject } from '#renderer/features/home/home-project.ts'
import type { TrashEntry } from '#renderer/persistence/project-repository.ts'
import type { StoredTemplate } from '#renderer/persistence/stored-templates.ts'
import type { Theme } from '#renderer/features/settings/theme.ts'
import type { ProjectSession } from './project-session.ts'

/**
 * Why storage cannot be used. `newer-version`: a newer version has written it. `blocked`: a window
 * of an older version holds it. `unavailable`: the browser offers none, as in private windows.
 */
export type StartFailure = 'newer-version' | 'blocked' | 'unavailable'

export type AppDialog = 'settings' | 'keyboard' | 'export' | 'palette'

export interface AppState {
  readonly startFailure: StartFailure | null
  /** True after repeated crashes: projects are listed and saved as files, and nothing else is drawn. */
  readonly isSafeMode: boolean
  /** True where the database cannot be opened: work is kept in the journals alone. */
  readonly isOnJournalsAlone: boolean
  /** Last changed first; null until they have been read. */
  readonly projects: readonly HomeProject[] | null
  /** Projects that were deleted and can be brought back, last deleted first. */
  readonly trash: readonly TrashEntry[]
  /** The project that was deleted on the start screen, while that was the last thing done there. */
  readonly lastDeleted: string | null
  readonly open: ProjectSession | null
  /** A project that has just been made and waits for its name. */
  readonly justMade: string | null
  readonly language: Language
  readonly theme: Theme
  /** Own templates of maps, in the order in which they were kept. */
  readonly templates: readonly StoredTemplate[]
  /** Null while nobody chose: then the width of the window decides. */
  readonly isNavigationOpen: boolean | null
  readonly dialog: AppDialog | null
}
