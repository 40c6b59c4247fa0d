/** Keeps dated copies of whole projects in the user's documents, where a lost profile cannot take them. */
import { join } from 'node:path'
import type { Clock } from '#shared/base/clock.ts'
import { cleanFileName } from '#shared/base/file-name.ts'
import { isId } from '#shared/base/ids.ts'
import { fail, ok } from '#shared/base/result.ts'
import type { BackupEntry, RequestInput, RequestOutput } from '#shared/ipc/contract.ts'
import { expiredCopies } from './backup-rotation.ts'
import type { FileService } from './file-service.ts'
import { codeOf, type Log } from './log.ts'

export interface BackupFiles {
  mkdir(folder: string, options: { readonly recursive: true }): Promise<unknown>
  readdir(folder: string): Promise<readonly string[]>
  stat(path: string): Promise<{ readonly size: number }>
  unlink(path: string): Promise<void>
}

export interface BackupTools {
  readonly files: BackupFiles
  readonly fileService: FileService
  /** The folder that holds one folder per project. */
  readonly folder: string
  readonly clock: Clock
  readonly log: Log
}

interface Copy extends BackupEntry {
  readonly stamp: string
  readonly path: string
}

const extension = '.throughline'
const folderForm = /^(.+) \(([a-z0-9-]+)\)$/
const copyForm = /^(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) \((\d{1,9}) records\)\.throughline$/

export function createBackupService({ files, fileService, folder, clock, log }: BackupTools) {
  async function write(
    request: RequestInput<'backup.write'>,
  ): Promise<RequestOutput<'backup.write'>> {
    const now = new Date(clock.now())
    const place = join(folder, cleanFileName(request.name, ` (${request.projectId})`, 'Project'))
    const path = join(place, `${stampOf(now)} (${request.recordCount} records)${extension}`)
    // What is wrong with the folder shows when the file is written into it, with a fitting code.
    await files.mkdir(place, { recursive: true }).catch(() => undefined)
    const written = await fileService.write(path, request.text)
    if (!written.ok) return written
    await removeExpired(request.projectId)
    return ok({ path, time: now.toISOString() })
  }

  async function removeExpired(projectId: string): Promise<void> {
    try {
      const copies = (await allCopies()).filter((copy) => copy.projectId === projectId)
      for (const copy of expiredCopies(copies)) await files.unlink(copy.path)
    } catch (error) {
      // One copy too many is no loss; the new one is written.
      log.writeError('backup-rotation-failed', error)
    }
  }

  async function allCopies(): Promise<readonly Copy[]> {
    const copies: Copy[] = []
    for (const projectFolder of await entriesOf(folder)) {
      const [, projectName, projectId] = folderForm.exec(projectFolder) ?? []
      if (projectName === undefined || projectId === undefined || !isId(projectId)) continue
      for (const file of await entriesOf(join(folder, projectFolder))) {
        const [, stamp, records] = copyForm.exec(file) ?? []
        const time = stamp === undefined ? null : timeOf(stamp)
        if (stamp === undefined || time === null) continue
        const path = join(folder, projectFolder, file)
        const { size: sizeBytes } = await files.stat(path)
        const id = `${projectFolder}/${file}`
        const recordCount = Number(records)
        copies.push({ id, projectId, projectName, time, recordCount, sizeBytes, stamp, path })
      }
    }
    return copies
  }

  async function entriesOf(place: string): Promise<readonly string[]> {
    try {
      return await files.readdir(place)
    } catch (error) {
      // Nothing has been kept yet, or the user put a file of their own there.
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
      throw error
    }
  }

  async function list({
    projectId,
  }: RequestInput<'backup.list'>): Promise<RequestOutput<'backup.list'>> {
    try {
      const copies = await allCopies()
      const asked = copies.filter((copy) => projectId === null || copy.projectId === projectId)
      asked.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
      return ok(asked.map(({ stamp: _stamp, path: _path, ...entry }) => entry))
    } catch (error) {
      log.writeError('backup-list-failed', error)
      return fail('unreadable')
    }
  }

  async function read({ id }: RequestInput<'backup.read'>): Promise<RequestOutput<'backup.read'>> {
    // The id is compared with what is there, never joined to a folder.
    const copies = await allCopies().catch(() => null)
    if (copies === null) return fail('unreadable')
    const copy = copies.find((candidate) => candidate.id === id)
    if (copy === undefined) return fail('not-found')
    const text = await fileService.readText(copy.path)
    return text.ok ? ok({ name: `${copy.projectName}${extension}`, text: text.value }) : text
  }

  return { write, list, read }
}

export type BackupService = ReturnType<typeof createBackupService>

function stampOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('-')}`
}

/** The moment of a stamp as UTC, or null where it is no date. */
function timeOf(stamp: string): string | null {
  const [day, clockTime] = stamp.split(' ')
  const time = new Date(`${day}T${clockTime?.replaceAll('-', ':')}`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
