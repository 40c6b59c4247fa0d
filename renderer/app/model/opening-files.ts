/** Opens project files, wherever they come from: button, drop, double click, or a bundled sample. */
import type { Point } from '#shared/base/geometry.ts'
import type { ReadProject } from '#shared/files/read-project-file.ts'
import type { ImportSource } from '#renderer/imports/import-messages.ts'
import type { SampleId } from '#renderer/features/home/samples.ts'
import { giveDroppedImage } from '#renderer/state/assets.ts'
import { giveDroppedTable, isTableFile } from '#renderer/state/dropped-tables.ts'
import type { ChosenFile, OpenedFile, Platform } from '#renderer/platform/platform.ts'
import { fileUnreadable, sayMends } from '#renderer/app/messages.ts'
import type { AppModel } from './app-model.ts'
import { readSample } from './sample.ts'

/** Asks for a file and opens what is in it as a project of its own. */
export async function openFile(model: AppModel, platform: Platform): Promise<void> {
  const chosen = await platform.openFile()
  if (!chosen.ok) model.notices.tell(fileUnreadable('', chosen.failure))
  else if (chosen.value !== null) await openSource(model, chosen.value.name, sourceOf(chosen.value))
}

/** Opens a file that the system handed over. */
export async function openHanded(model: AppModel, file: OpenedFile): Promise<void> {
  if (file.ok) await openSource(model, file.value.name, file.value.text)
  else model.notices.tell(fileUnreadable(file.name, file.failure))
}

/**
 * Takes what was dropped on the window: photos go to a persona, tables to the map at that point,
 * projects are opened one by one.
 */
export async function takeDropped(
  model: AppModel,
  files: readonly File[],
  point: Point,
): Promise<void> {
  for (const file of files) {
    if (isTableFile(file) && giveDroppedTable(file, point)) continue
    if (file.type.startsWith('image/')) {
      if (giveDroppedImage(file)) continue
      model.notices.tell({ say: (translate) => translate('messages.image_unwanted') })
      continue
    }
    await openSource(model, file.name, file)
  }
}

/** Opens a copy of a sample; the sample itself is part of the app and never changes. */
export async function openSample(model: AppModel, id: SampleId): Promise<void> {
  await model.door.unlessBusy(async () => {
    const sample = await model.attempt(() => readSample(id))
    const read = sample && (await model.imports.readOwn(sample.name, sample.text))
    if (read) await openReadProject(model, '', read, { isSilent: true })
  })
}

/** Opens a dated copy as a project of its own, beside the one it was made of. */
export async function openBackup(model: AppModel, backupId: string): Promise<void> {
  const read = await model.tools.platform.backups?.read(backupId)
  if (read?.ok === true) await openSource(model, read.value.name, read.value.text)
  else {
    model.notices.tell({
      tone: 'error',
      say: (translate) => translate('messages.backup_unreadable'),
    })
  }
}

/** Reads a file beside all else, and opens it once what was asked for before is done. */
async function openSource(model: AppModel, name: string, source: ImportSource): Promise<void> {
  const read = await model.imports.read(name, source)
  if (read === null) return
  // Between taking the last portion and opening it all, the window answers.
  await new Promise((resolve) => setTimeout(resolve))
  const { newer } = read
  await model.door.inTurn(async () => {
    if (newer === null) await openReadProject(model, name, read)
    else await model.door.openNewer({ ...read, ...newer })
  })
}

/** What the user chose: the browser gives the file itself, the desktop app its text. */
export function sourceOf(chosen: ChosenFile): ImportSource {
  return 'file' in chosen ? chosen.file : chosen.text
}

/** Opens what was read from a file as a project of its own, and says what was mended. */
export async function openReadProject(
  model: AppModel,
  name: string,
  { records, assets, mends }: ReadProject,
  { isSilent = false } = {},
): Promise<void> {
  const isOpen = await model.attempt(() => model.door.openUnstored({ records, assets }))
  if (isOpen !== true || isSilent) return
  const project = records.find((record) => record.type === 'project')
  model.notices.tell({
    tone: mends.length > 0 ? 'warning' : 'success',
    ...(mends.length > 0 ? { length: 'long' } : {}),
    say: (translate) =>
      mends.length > 0
        ? `${translate('messages.imported_mended', {
            name: project?.name ?? name,
            count: mends.length,
          })}: ${sayMends(mends, translate)}`
        : translate('messages.imported', { name: project?.name ?? name }),
  })
}
