/** Finds commands that the registry, the catalogues or the tests have not heard of. */
import type { Command } from '#shared/commands/command.ts'

type AnyCommand = Command<never, unknown>
type Words = Readonly<Record<string, string>>

export interface CommandProof {
  /** Every `*-commands.ts` by path. */
  readonly files: Readonly<Record<string, object>>
  readonly registry: readonly AnyCommand[]
  readonly catalogue: { readonly ko: Words; readonly en: Words }
  /** The text of all tests. */
  readonly tests: string
}

/** Commands that are not in `registry.ts`, and those that are there twice or under an odd name. */
export function unregisteredCommands({ files, registry }: CommandProof): readonly string[] {
  const ids = registry.map(({ id }) => id)
  return [
    ...exportedCommands(files)
      .filter(({ command }) => !registry.includes(command))
      .map(({ name }) => `${name} is not in registry.ts`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is there twice`),
    ...ids
      .filter((id) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(id))
      .map((id) => `${id} is not <noun>.<verb>`),
  ]
}

/** Commands without a test that runs them by name. */
export function untestedCommands({ files, tests }: CommandProof): readonly string[] {
  return exportedCommands(files)
    .filter(({ name }) => !new RegExp(`\\brun\\(\\s*${name}\\b`).test(tests))
    .map(({ name }) => `no test runs ${name}`)
}

/** Commands that nothing in the window runs: no menu, key, gesture or field leads to them. */
export function unreachableCommands(
  files: CommandProof['files'],
  windowFiles: readonly string[],
): readonly string[] {
  // Whatever only imports a command does nothing with it.
  const isUsed = (name: string) =>
    windowFiles.some((text) => (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1)
  return exportedCommands(files)
    .filter(({ name }) => !isUsed(name))
    .map(({ name }) => `nothing in the window runs ${name}`)
}

/** Commands that the undo menu cannot name in both languages, and names of commands that are no more. */
export function wrongLabels({ registry, catalogue }: CommandProof): readonly string[] {
  const wrong = registry.flatMap((command) => {
    const key = `commands.${command.id.replace('.', '_')}`
    const { ko, en } = catalogue
    const needsCount = command.labelArgs !== undefined
    const labels = needsCount
      ? { [key]: ko[key], [`${key}_one`]: en[`${key}_one`], [`${key}_other`]: en[`${key}_other`] }
      : { [`ko ${key}`]: ko[key], [`en ${key}`]: en[key] }
    return Object.entries(labels).flatMap(([name, label]) => {
      if (label === undefined || label === '') return [`${name} is missing`]
      if (label.includes('{{count}}') === needsCount) return []
      return [needsCount ? `${name} does not say how many` : `${name} asks for a count in vain`]
    })
  })
  const known = new Set(registry.map(({ id }) => `commands.${id.replace('.', '_')}`))
  const notCommands = ['commands.undo_named', 'commands.redo_named']
  const stale = [...Object.keys(catalogue.ko), ...Object.keys(catalogue.en)].filter(
    (key) =>
      key.startsWith('commands.') &&
      !notCommands.includes(key) &&
      !known.has(key.replace(/_(one|other)$/, '')),
  )
  return [...wrong, ...new Set(stale.map((key) => `${key} names no command`))]
}

function exportedCommands(
  files: CommandProof['files'],
): readonly { readonly name: string; readonly command: AnyCommand }[] {
  return Object.values(files).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      isCommand(value) ? [{ name, command: value }] : [],
    ),
  )
}

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === 'object' && value !== null && 'id' in value && 'run' in value
}
