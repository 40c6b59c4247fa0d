/** Offers the open window to a benchmark that drives it by mouse and keys; only behind `?bench=1`. */
import { AppError } from '#shared/base/app-error.ts'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { readProjectData } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { openSheet as OpenSheet } from '#renderer/canvas/open-sheet.ts'
import type { AppModel } from '#renderer/app/model/app-model.ts'
import { openReadProject } from '#renderer/app/model/opening-files.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { readBriefly } from '#renderer/persistence/brief-transaction.ts'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import { ProjectWriter } from '#renderer/persistence/project-writer.ts'
import { summarizeProject } from '#shared/files/project-summary.ts'
import { benchProject, recordIdOf, type BenchDocument } from './bench-project.ts'

/** What a benchmark may ask; all input comes by mouse and keys instead. */
interface Bench {
  readonly name: string
  /** Resolves when the window takes input. */
  readonly ready: Promise<void>
  /** A neutral document as our own file, parsed. */
  prepare(document: BenchDocument): unknown
  /** Opens such a file as any other. */
  load(file: unknown): Promise<void>
  /** Whether the visible part of the map is on the page. */
  painted(): boolean
  stats(): { readonly cards: number; readonly links: number; readonly selected: number }
  /** Puts a point of the sheet into the window's corner. */
  setView(x: number, y: number, zoom: number): void
  getView(): { readonly x: number; readonly y: number; readonly zoom: number }
  /** In px of the window. */
  cardRect(id: string): { x: number; y: number; w: number; h: number } | null
  cardText(id: string): string | null
  endEdit(): void
  focus(): void
  readonly keys: { readonly selectAll: string; readonly delete: string; readonly undo: string }
  serialise(): string
  /** Changes the text of a card as the product does, without mouse and keys. */
  change(id: string, text: string): void
  /** Saves what has changed, now, and shows so. */
  save(): Promise<void>
  /** Writes a card as saving does and reads back that it is there, without showing anything. */
  write(id: string): Promise<void>
  parse(text: string): unknown
}

// The canvas comes with the first map; being measured must not bring it forward.
let openSheet: typeof OpenSheet = () => null

async function fetchCanvas(): Promise<void> {
  const canvas = await import('#renderer/canvas/open-sheet.ts')
  openSheet = canvas.openSheet
}

export function offerBench(view: Window, model: AppModel): void {
  const { document } = view
  const store = () => model.state.get().open?.document.workbench.store
  const cardOf = (id: string) =>
    document.querySelector(`[data-item-id="${CSS.escape(recordIdOf(id))}"]`)
  const bench: Bench = {
    name: 'throughline',
    ready: ready(model),
    prepare: benchProject,
    async load(file) {
      const read = readProjectData(file)
      if (!read.ok) throw new AppError('bench-file-refused', [read.failure.code])
      await model.door.inTurn(() => openReadProject(model, 'bench', read.value))
    },
    painted() {
      const sheet = openSheet()
      if (sheet === null) void fetchCanvas()
      if (sheet === null || sheet.windowSize().width === 0) return false
      const picture = document.querySelector('[data-region="map"] canvas:not([hidden])')
      return picture !== null || document.querySelectorAll('[data-item-id]').length > 0
    },
    stats() {
      const all = [...(store()?.everything() ?? [])]
      return {
        cards: all.filter(isCellItem).length,
        links: all.filter(({ type }) => type === 'transition').length,
        selected: useSession.getState().selectedIds.length,
      }
    },
    setView(x, y, zoom) {
      openSheet()?.set({ x: -x * zoom, y: -y * zoom, zoom })
    },
    getView() {
      const { x, y, zoom } = openSheet()?.get() ?? { x: 0, y: 0, zoom: 1 }
      return { x: -x / zoom, y: -y / zoom, zoom }
    },
    cardRect(id) {
      const box = cardOf(id)?.getBoundingClientRect()
      return box === undefined ? null : { x: box.x, y: box.y, w: box.width, h: box.height }
    },
    cardText(id) {
      const record = store()?.find(recordIdOf(id))
      return isCellItem(record) ? record.title : null
    },
    endEdit() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
    focus: () => moveFocus('map'),
    keys: { selectAll: 'Control+a', delete: 'Delete', undo: 'Control+z' },
    serialise: () => writeProjectFile(store()?.everything() ?? [], []),
    change(id, title) {
      model.state.get().open?.document.workbench.run(retitleItem, { itemId: recordIdOf(id), title })
    },
    async save() {
      await model.state.get().open?.autosave?.flush()
    },
    write: (id) => writeCard(model, recordIdOf(id)),
    parse: (text) => readProjectData(JSON.parse(text)),
  }
  Object.assign(view, { __bench: bench })
}

/** What a save does between "saving" and "saved". */
async function writeCard(model: AppModel, recordId: string): Promise<void> {
  const { database } = model.tools.storage
  const { projectId, workbench } = model.state.get().open?.document ?? {}
  const record = workbench?.store.find(recordId)
  if (projectId === undefined || workbench === undefined || record === undefined) return
  writer ??= await writerOf(database, projectId)
  await writer.save({
    changes: { kind: 'touched', put: [record], removed: [] },
    summary: summarizeProject(workbench.store),
    changedAt: model.tools.clock.now(),
    journalRev: null,
  })
}

let writer: ProjectWriter | null = null

/** One that goes on in the name of the window that writes. */
async function writerOf(database: ProjectDatabase, projectId: string): Promise<ProjectWriter> {
  const row = await readBriefly(await database.connection(), projectId)
  const { revision = 0, writer: session = '' } = row ?? {}
  return new ProjectWriter(database, { projectId, revision, session })
}

/** The start screen, or the project that was open, is drawn and listens. */
async function ready(model: AppModel): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => model.state.get().projects !== null && resolve()
    model.state.listen(look)
    look()
  })
  await new Promise((resolve) => requestAnimationFrame(resolve))
  while (document.querySelector('main') === null) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
