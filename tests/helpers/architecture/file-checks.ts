/** Finds messages nobody answers, files that do not say what they are for, and tests without a source. */

export interface MessageProof {
  readonly requests: readonly string[]
  readonly events: readonly string[]
  /** Text of `electron/main/handlers.ts`. */
  readonly handlers: string
  /** Text of all files of `electron/main`. */
  readonly main: string
  /** Text of `electron/preload/preload.ts`. */
  readonly preload: string
  /** The text of all tests. */
  readonly tests: string
}

/** Messages of the contract that one side or the tests do not know. */
export function unansweredMessages(proof: MessageProof): readonly string[] {
  const { requests, events, handlers, main, preload, tests } = proof
  const unless = (isThere: boolean, problem: string) => (isThere ? [] : [problem])
  return [
    ...requests.flatMap((name) =>
      unless(handlers.includes(`'${name}':`), `${name} has no handler`),
    ),
    ...events.flatMap((name) => unless(main.includes(`'${name}'`), `${name} is never sent`)),
    ...[...requests, ...events].flatMap((name) => [
      ...unless(preload.includes(`'${name}'`), `the window cannot reach ${name}`),
      ...unless(tests.includes(`'${name}'`), `no test speaks of ${name}`),
    ]),
  ]
}

/** Source files that do not begin with a sentence about what they are for. */
export function headlessFiles(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files)
    .filter(([, text]) => {
      const head = /^(?:#![^\n]*\n)?\/\*\*(?<says>[^]*?)\*\//.exec(text)
      return (
        (head?.groups?.says ?? '')
          .replace(/[\s*]+/g, ' ')
          .trim()
          .split(' ').length < 3
      )
    })
    .map(([path]) => path)
}

/** Tests whose folder is not that of any source: `tests/unit/store/…` belongs to `shared/store`. */
export function strayTests(
  tests: readonly string[],
  sourceFolders: ReadonlySet<string>,
): readonly string[] {
  const roots = ['', 'shared/', 'renderer/', 'renderer/features/', 'electron/']
  return tests.filter((path) => {
    const folder = /^tests\/(?:unit|component)\/(?<folder>.+)\/[^/]+\.test\.tsx?$/.exec(path)
      ?.groups?.folder
    return folder === undefined || !roots.some((root) => sourceFolders.has(root + folder))
  })
}
