/** Windows of the app without a screen: they share one device, its locks and its quick storage. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { AppModel } from '#renderer/app/model/app-model.ts'
import type { Notice } from '#renderer/app/model/notices.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectRepository } from '#renderer/persistence/project-repository.ts'
import { createSpareDatabase } from '#renderer/persistence/spare-database.ts'
import { createBrowserPlatform } from '#renderer/platform/browser-platform.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import type { Backups, Journals } from '#renderer/platform/platform.ts'
import { journalsOn, type MemoryShelf } from './memory-shelf.ts'
import { TestBrowser } from './test-browser.ts'
import { make } from './make-records.ts'

export interface TestWindow {
  readonly model: AppModel
  readonly database: ProjectDatabase
  readonly repository: ProjectRepository
  /** What was told, in Korean. */
  readonly told: string[]
  readonly notices: Notice[]
}

export class TestMachine {
  browser = new TestBrowser()
  readonly kept = new Map<string, string>()
  /** The journals of the machine; null where it keeps none. */
  readonly shelf: MemoryShelf | null
  private readonly journals: Journals | null
  /** Where dated copies are kept; null on a machine without a place for them. */
  backups: Backups | null = null
  private device = new IDBFactory()
  private made = 0

  constructor(shelf: MemoryShelf | null = null) {
    this.shelf = shelf
    this.journals = shelf && journalsOn(new JournalService(shelf))
  }

  /** The machine stops: its windows are gone, and nobody flushed anything. */
  stop(): void {
    this.browser = new TestBrowser()
    this.kept.clear()
  }

  /** The database comes back empty, and so does what the window could still write when it went. */
  loseDatabase(): void {
    this.device = new IDBFactory()
    this.kept.clear()
  }

  /** A window that has just started. */
  async openWindow(prepare: (window: TestWindow) => void = () => undefined): Promise<TestWindow> {
    const newId = (type: string): string => `${type}-made-${(this.made += 1)}`
    const clock = { now: () => Date.now() }
    const database = new ProjectDatabase({}, { indexedDB: this.device, IDBKeyRange })
    const repository = new ProjectRepository(database, { newId, clock })
    const platform = {
      ...createBrowserPlatform({
        view: window,
        version: '0.0.0',
        printInPage: () => Promise.resolve({ ok: false, code: 'none' }),
      }),
      journals: this.journals,
      backups: this.backups,
    }
    const model = new AppModel(
      {
        storage: { database, repository },
        spareStorage: () => {
          const spare = createSpareDatabase()
          const whole = new ProjectRepository(spare, { newId, clock })
          return Promise.resolve({ database: spare, repository: whole })
        },
        quickStorage: {
          getItem: (name) => this.kept.get(name) ?? null,
          setItem: (name, value) => void this.kept.set(name, value),
          removeItem: (name) => void this.kept.delete(name),
        },
        platform,
        clock,
        newId,
        holdMeans: this.browser.means(),
      },
      ['ko-KR'],
    )
    const told: string[] = []
    const notices: Notice[] = []
    model.notices.listen((notice) => {
      notices.push(notice)
      told.push(notice.say(createTranslator('ko')))
    })
    const made = { model, database, repository, told, notices }
    prepare(made)
    await model.start()
    return made
  }

  /** Stores a project with nothing but its name. */
  async store({ repository, model }: TestWindow, id: string, name: string): Promise<void> {
    await repository.add({ records: [make.project({ id, name })], assets: [] })
    await model.refresh()
  }
}
