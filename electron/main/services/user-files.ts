/** Opens and saves files where the user says; no path ever comes from the window. */
import { basename } from 'node:path'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { cleanAttachmentName, cleanFileName } from '#shared/base/file-name.ts'
import { ok } from '#shared/base/result.ts'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts'
import type { FileService } from './file-service.ts'

export interface UserFileTools {
  readonly showOpenDialog: (
    options: OpenDialogOptions,
  ) => Promise<{ readonly canceled: boolean; readonly filePaths: readonly string[] }>
  readonly showSaveDialog: (
    options: SaveDialogOptions,
  ) => Promise<{ readonly canceled: boolean; readonly filePath: string }>
  readonly fileService: FileService
}

// Names of formats, the same in every language.
const kinds = {
  project: { name: 'Throughline', extension: 'throughline' },
  json: { name: 'JSON', extension: 'json' },
  pdf: { name: 'PDF', extension: 'pdf' },
} as const

export type FileKind = keyof typeof kinds

export function createUserFiles({ showOpenDialog, showSaveDialog, fileService }: UserFileTools) {
  /** The path the user chose; null where they cancelled. */
  async function choosePlace(kind: FileKind, suggestedName: string): Promise<string | null> {
    const { name, extension } = kinds[kind]
    const { canceled, filePath } = await showSaveDialog({
      defaultPath: cleanFileName(suggestedName, `.${extension}`, 'Throughline'),
      filters: [{ name, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return null
    // A dot in a name, as in "map v1.2", is no ending.
    if (filePath.toLowerCase().endsWith(`.${extension}`)) return filePath
    // Some Linux dialogs add no ending. Where the full name is taken, nobody was asked about it.
    const complete = `${filePath}.${extension}`
    return (await fileService.exists(complete)) ? filePath : complete
  }

  async function open(): Promise<RequestOutput<'file.open'>> {
    const { project, json } = kinds
    const { canceled, filePaths } = await showOpenDialog({
      filters: [{ name: project.name, extensions: [project.extension, json.extension] }],
      properties: ['openFile'],
    })
    const [path] = filePaths
    if (canceled || path === undefined) return ok(null)
    const text = await fileService.readText(path)
    return text.ok ? ok({ name: basename(path), text: text.value }) : text
  }

  async function save(request: RequestInput<'file.save'>): Promise<RequestOutput<'file.save'>> {
    const path = await choosePlace(request.kind, request.suggestedName)
    if (path === null) return ok(null)
    const written = await fileService.write(path, request.text)
    return written.ok ? ok({ name: basename(path) }) : written
  }

  /** Nothing is said about its type and nothing is opened: the file is as safe as its name says. */
  async function saveAttachment({
    suggestedName,
    bytes,
  }: RequestInput<'file.save-attachment'>): Promise<RequestOutput<'file.save-attachment'>> {
    const { canceled, filePath } = await showSaveDialog({
      defaultPath: cleanAttachmentName(suggestedName),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return ok(null)
    const written = await fileService.write(filePath, bytes)
    return written.ok ? ok({ name: basename(filePath) }) : written
  }

  return { open, save, saveAttachment, choosePlace }
}

export type UserFiles = ReturnType<typeof createUserFiles>
