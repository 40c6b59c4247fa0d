/** The form in which own templates lie among the settings of this device. */

/** A map to begin others with. Its `text` is a project file that holds this one map. */
export interface StoredTemplate {
  readonly id: string
  readonly name: string
  /** Milliseconds since 1970-01-01 UTC. */
  readonly savedAt: number
  readonly hasContent: boolean
  readonly text: string
}

/** The name of the setting. */
export const templatesSetting = 'mapTemplates'

/** The templates of a stored setting, whatever it holds: what is not one is left out. */
export function readTemplates(setting: unknown): readonly StoredTemplate[] {
  if (!isRow(setting) || setting['version'] !== 1 || !Array.isArray(setting['templates'])) return []
  return setting['templates'].filter(isTemplate)
}

function isTemplate(value: unknown): value is StoredTemplate {
  return (
    isRow(value) &&
    typeof value['id'] === 'string' &&
    typeof value['name'] === 'string' &&
    typeof value['savedAt'] === 'number' &&
    typeof value['hasContent'] === 'boolean' &&
    typeof value['text'] === 'string'
  )
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The setting that holds the templates. */
export function templatesAsSetting(templates: readonly StoredTemplate[]): unknown {
  return { version: 1, templates: [...templates] }
}
