/** Reads one file from outside and tells what is in it, portion by portion, or why it is refused. */
import { readNewerFile } from '#shared/files/read-newer-file.ts'
import { readProjectFile, type ReadProject } from '#shared/files/read-project-file.ts'
import { readTableFile } from '#shared/files/table-text/read-table-text.ts'
import { failureOf, type ImportAsk, type NewerFile, type Tell } from './import-messages.ts'
import { readSource } from './read-source.ts'

// Taking over so many records keeps the window for a few milliseconds.
const portionRecords = 500
const portionRows = 2_000

/** Runs to its end; whatever the file is, the last thing told is `done` or `refused`. */
export async function runImport(ask: ImportAsk, tell: Tell): Promise<void> {
  const text = await readSource(ask)
  if (!text.ok) return tell({ kind: 'refused', failure: failureOf(text.failure) })
  if (ask.kind === 'table') tellTable(text.value, tell)
  else tellProject(text.value, tell)
}

function tellTable(text: string, tell: Tell): void {
  for (const rows of portions(readTableFile(text), portionRows)) tell({ kind: 'rows', rows })
  tell({ kind: 'done', mends: [] })
}

function tellProject(text: string, tell: Tell): void {
  const read = readProjectFile(text, (share) => tell({ kind: 'progress', share }))
  const newer = !read.ok && read.failure.code === 'too-new' ? readNewerFile(text) : null
  if (newer !== null) {
    const { leftOutCount } = newer
    return tellContents({ ...newer, mends: [] }, tell, { text, leftOutCount })
  }
  if (!read.ok) return tell({ kind: 'refused', failure: read.failure })
  tellContents(read.value, tell)
}

function tellContents(
  { records, assets, mends }: ReadProject,
  tell: Tell,
  newer?: NewerFile,
): void {
  for (const portion of portions(records, portionRecords)) {
    tell({ kind: 'records', records: portion })
  }
  // Bytes change hands; nothing of them is copied.
  for (const asset of assets) tell({ kind: 'asset', asset }, [asset.bytes.buffer])
  tell({ kind: 'done', mends, ...(newer === undefined ? {} : { newer }) })
}

function* portions<Value>(all: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}
