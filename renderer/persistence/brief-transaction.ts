/** Runs the save of a few records by the browser's own requests, which cost less than Dexie's. */
import { AppError } from '#shared/base/app-error.ts'
import { databaseFormat } from './database.ts'
import type { MetaRow, ProjectRow, RecordRow } from './rows.ts'

/** What a save does to the rows of one project. */
export interface BriefChange {
  readonly project: ProjectRow
  readonly put: readonly RecordRow[]
  readonly removed: readonly (readonly [string, string])[]
}

/**
 * Asks with the project's row as it is stored what to write, and writes it in the same strict
 * transaction. Resolves once that has completed; all of it is on the disk then, or none.
 * @throws AppError `database-newer`, whatever `decide` throws, and what the browser says
 */
export function changeBriefly(
  connection: IDBDatabase,
  projectId: string,
  decide: (row: ProjectRow | undefined) => BriefChange,
): Promise<ProjectRow> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(['projects', 'records', 'meta'], 'readwrite', {
      durability: 'strict',
    })
    let refusal: unknown = null
    let written: ProjectRow | null = null
    const meta = transaction.objectStore('meta').get('format') as IDBRequest<MetaRow | undefined>
    const projects = transaction.objectStore('projects')
    const asked = projects.get(projectId) as IDBRequest<ProjectRow | undefined>
    // Requests are answered in the order they were made, so the format is known by now.
    asked.onsuccess = () => {
      try {
        if ((meta.result?.version ?? 0) > databaseFormat) throw new AppError('database-newer')
        const { project, put, removed } = decide(asked.result)
        const records = transaction.objectStore('records')
        for (const key of removed) records.delete([...key])
        for (const row of put) records.put(row)
        projects.put(project)
        written = project
        // Nothing else follows, so the browser need not wait for more.
        transaction.commit()
      } catch (error) {
        refusal = error
        transaction.abort()
      }
    }
    transaction.oncomplete = () => {
      if (written === null) reject(new AppError('save-not-confirmed', [projectId]))
      else resolve(written)
    }
    // A full disk makes requests fail with a mere AbortError; the transaction knows why.
    transaction.onabort = () =>
      reject(refusal ?? new Error('transaction-aborted', { cause: transaction.error }))
  })
}

/** The project's row as it is on the disk now. */
export function readBriefly(
  connection: IDBDatabase,
  projectId: string,
): Promise<ProjectRow | undefined> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction('projects', 'readonly')
    const asked = transaction.objectStore('projects').get(projectId) as IDBRequest<
      ProjectRow | undefined
    >
    asked.onsuccess = () => resolve(asked.result)
    transaction.onabort = () =>
      reject(new Error('transaction-aborted', { cause: transaction.error ?? asked.error }))
  })
}
