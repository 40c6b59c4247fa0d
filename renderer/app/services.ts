/** Puts the app together: storage, platform, clock and ids. */
import type { Clock } from '#shared/base/clock.ts'
import { createIdSource } from '#shared/base/ids.ts'
import { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import { choosePlatform } from '#renderer/platform/choose-platform.ts'
import type { Platform } from '#renderer/platform/platform.ts'
import { AppModel } from './model/app-model.ts'
import type { QuickStorage } from './model/last-words.ts'
import { printInPage } from './print-in-page.ts'
import { appVersion } from './version.ts'

const clock: Clock = { now: () => Date.now() }

export async function createAppModel(view: Window): Promise<AppModel> {
  const platform = choosePlatform(view, { version: appVersion, printInPage })
  const newId = createIdSource((length) => crypto.getRandomValues(new Uint8Array(length)))
  const languages = await systemLanguages(view, platform)
  const database: ProjectDatabase = new ProjectDatabase({
    onVersionChange: () => {
      // With a project open, the next save says what is wrong; what is on screen stays there.
      if (model.state.get().open === null) void model.start()
    },
    onBlocked: () => model.state.set({ startFailure: 'blocked' }),
  })
  const repository = new ProjectRepository(database, { newId, clock })
  const model: AppModel = new AppModel(
    {
      storage: { database, repository },
      async spareStorage() {
        const { createSpareDatabase } = await import('#renderer/persistence/spare-database.ts')
        const spare = createSpareDatabase()
        return { database: spare, repository: new ProjectRepository(spare, { newId, clock }) }
      },
      quickStorage: quickStorageOf(view),
      platform,
      clock,
      newId,
    },
    languages,
  )
  return model
}

/** The desktop's first language; the browser's list where the desktop does not answer. */
async function systemLanguages(view: Window, platform: Platform): Promise<readonly string[]> {
  if (platform.kind === 'browser') return view.navigator.languages
  const info = await platform.info().catch(() => null)
  return info === null ? view.navigator.languages : [info.locale]
}

/** Browsers that keep site data from a page throw as soon as its storage is looked at. */
function quickStorageOf(view: Window): QuickStorage {
  try {
    return view.localStorage
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  }
}
