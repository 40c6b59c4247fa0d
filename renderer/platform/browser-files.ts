/** Opens and saves files in a browser: with file handles where they are, else by input and download. */
import { cleanAttachmentName, cleanFileName } from '#shared/base/file-name.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { SaveFailure } from '#shared/ipc/contract.ts'
import type { AttachmentRequest, OpenResult, SaveRequest, SaveResult } from './platform.ts'

const extensions = { project: '.throughline', json: '.json' } as const

type FileType = { readonly accept: Readonly<Record<string, readonly string[]>> }

/** The two functions of the File System Access API, which TypeScript's DOM types leave out. */
export interface FilePickers {
  showOpenFilePicker?(options: {
    readonly types: readonly FileType[]
  }): Promise<readonly FileSystemFileHandle[]>
  showSaveFilePicker?(options: {
    readonly suggestedName: string
    readonly types: readonly FileType[]
  }): Promise<FileSystemFileHandle>
}

/** Asks for one project file; null where the user cancelled. */
export async function openProjectFile(view: Window & FilePickers): Promise<OpenResult> {
  try {
    const file = await chooseFile(view)
    return ok(file && { name: file.name, file })
  } catch (error) {
    return wasCancelled(error) ? ok(null) : fail('unreadable')
  }
}

/** Asks for a place and writes the text there; null where the user cancelled. */
export function saveTextFile(
  view: Window & FilePickers,
  request: SaveRequest,
): Promise<SaveResult> {
  const extension = extensions[request.kind]
  const name = cleanFileName(request.suggestedName, extension, 'Throughline')
  const type = 'application/json'
  return save(view, { name, type, content: request.text }, [{ accept: { [type]: [extension] } }])
}

/** Asks for a place and writes an attached file there; null where the user cancelled. */
export function saveAttachment(
  view: Window & FilePickers,
  request: AttachmentRequest,
): Promise<SaveResult> {
  const name = cleanAttachmentName(request.suggestedName)
  // Of no type that a browser would open instead of keeping.
  const type = 'application/octet-stream'
  return save(view, { name, type, content: request.bytes.slice() }, [])
}

interface NewFile {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

async function save(
  view: Window & FilePickers,
  file: NewFile,
  types: readonly FileType[],
): Promise<SaveResult> {
  if (view.showSaveFilePicker === undefined) return download(view, file)
  try {
    const handle = await view.showSaveFilePicker({ suggestedName: file.name, types })
    // Nothing replaces the old file until `close`.
    const writable = await handle.createWritable()
    await writable.write(file.content)
    await writable.close()
    return ok({ name: handle.name })
  } catch (error) {
    return wasCancelled(error) ? ok(null) : fail(saveFailure(error))
  }
}

async function chooseFile(view: Window & FilePickers): Promise<File | null> {
  const accepted = Object.values(extensions)
  if (view.showOpenFilePicker === undefined) return chooseByInput(view.document, accepted)
  const types = [{ accept: { 'application/json': accepted } }]
  const [handle] = await view.showOpenFilePicker({ types })
  return handle === undefined ? null : handle.getFile()
}

function chooseByInput(page: Document, accepted: readonly string[]): Promise<File | null> {
  return new Promise((resolve) => {
    const input = page.createElement('input')
    input.type = 'file'
    input.accept = accepted.join(',')
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

function download(view: Window, { name, type, content }: NewFile): SaveResult {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = view.document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes the bytes after this turn; a minute is far beyond that.
  view.setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return ok({ name, isDownloaded: true })
}

function wasCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function saveFailure(error: unknown): SaveFailure {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'disk-full'
  if (name === 'NoModificationAllowedError') return 'file-busy'
  return name === 'NotAllowedError' ? 'no-permission' : 'unwritable'
}
