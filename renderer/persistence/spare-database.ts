/** A database in memory, for a device whose own cannot be opened: what it holds lasts as long as the window. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { ProjectDatabase } from './database.ts'

export function createSpareDatabase(): ProjectDatabase {
  return new ProjectDatabase({}, { indexedDB: new IDBFactory(), IDBKeyRange })
}
