/** What the app is made of besides itself; tests hand in their own. */
import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import type { HoldMeans } from '#renderer/persistence/project-hold.ts'
import type { Platform } from '#renderer/platform/platform.ts'
import type { QuickStorage } from './last-words.ts'
import type { ProjectStorage } from './project-session.ts'

export interface AppTools {
  /** Exchanged once, at the start, where the device's own cannot be opened. */
  storage: ProjectStorage
  /** Storage that lasts as long as the window. */
  readonly spareStorage: () => Promise<ProjectStorage>
  readonly quickStorage: QuickStorage
  readonly platform: Platform
  readonly clock: Clock
  readonly newId: NewId
  /** The browser's own locks where not given. */
  readonly holdMeans?: HoldMeans
}
