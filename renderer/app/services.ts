/** Puts the app together: storage, platform, clock and ids. */
import type { Clock } from '#shared/base/clock.ts'
import { createIdSource } from '#shared/base/ids.ts'
import { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import { choosePlatform } from '#renderer/platform/choose-platform.ts'
import { AppModel } from './model/app-model.ts'

const clock: Clock = { now: () => Date.now() }

export async function createAppModel(view: Window): Promise<AppModel> {
  const platform = choosePlatform(view, { version: '0', printInPage: () => Promise.reject() })
  const newId = createIdSource((length) => crypto.getRandomValues(new Uint8Array(length)))
  const info = await platform.info()
  const languages = platform.kind === 'desktop' ? [info.locale] : view.navigator.languages
  const database: ProjectDatabase = new ProjectDatabase({
    onVersionChange: () => model.state.set({ startFailure: 'newer-version' }),
    onBlocked: () => model.state.set({ startFailure: 'blocked' }),
  })
  const repository = new ProjectRepository(database, { newId, clock })
  const model: AppModel = new AppModel(
    { storage: { database, repository }, platform, clock, newId },
    languages,
  )
  return model
}
