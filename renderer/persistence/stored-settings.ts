/** Keeps the user's choices on this device, such as the language. */
import type { ProjectDatabase } from './database.ts'

/** The choice as it was stored; undefined where there is none. Whoever reads it checks it. */
export async function readSetting(database: ProjectDatabase, name: string): Promise<unknown> {
  const { settings } = database
  const row = await database.look([settings], () => settings.get(name))
  return row?.value
}

/** Keeps a choice: plain data that can be cloned. */
export async function writeSetting(
  database: ProjectDatabase,
  name: string,
  value: unknown,
): Promise<void> {
  const { settings } = database
  await database.change([settings], () => settings.put({ name, value }))
}
