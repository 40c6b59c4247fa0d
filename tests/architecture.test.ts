/** Names what was forgotten: a record, a reference, a migration, a command, a message, a file's head. */
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { catalogue } from '#renderer/i18n/catalogue.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { commands } from '#shared/commands/registry.ts'
import { events, requests } from '#shared/ipc/contract.ts'
import { defineRecord } from '#shared/model/define-record.ts'
import { count, id, ids, line } from '#shared/model/fields.ts'
import { references, type Reference } from '#shared/model/references.ts'
import { schema } from '#shared/model/schema.ts'
import {
  unreachableCommands,
  unregisteredCommands,
  untestedCommands,
  wrongLabels,
  type CommandProof,
} from '#tests/helpers/architecture/command-checks.ts'
import {
  headlessFiles,
  strayTests,
  unansweredMessages,
} from '#tests/helpers/architecture/file-checks.ts'
import { ungatedExporters } from '#tests/helpers/architecture/gate-checks.ts'
import {
  missingBuilders,
  unprovenMigrations,
  unregisteredRecords,
  wrongReferences,
} from '#tests/helpers/architecture/model-checks.ts'
import { filesIn, shipped, sources } from '#tests/helpers/architecture/sources.ts'
import { make } from '#tests/helpers/make-records.ts'

const testFiles = Object.keys(sources).filter((path) => /\.test\.tsx?$/.test(path))
const tests = testFiles
  .filter((path) => path !== 'tests/architecture.test.ts')
  .map((path) => sources[path])
  .join('\n')
const mainProcess = Object.entries(sources)
  .filter(([path]) => path.startsWith('electron/main/'))
  .map(([, text]) => text)
  .join('\n')
const windowFiles = Object.entries(sources).flatMap(([path, text]) =>
  path.startsWith('renderer/') ? [text] : [],
)
const folders = new Set(
  Object.keys(sources)
    .filter((path) => !path.startsWith('tests/'))
    .concat('shared/samples/')
    .flatMap((path) => {
      const parts = path.split('/').slice(0, -1)
      return parts.map((_, place) => parts.slice(0, place + 1).join('/'))
    }),
)

describe('record types', () => {
  const files = import.meta.glob<object>('/shared/model/records/*.ts', { eager: true })
  const forgotten = defineRecord('forgotten', { fields: { name: line() } })

  it('are all in the schema', () => {
    expect(unregisteredRecords(files, schema)).toEqual([])
  })

  it('are missed where one is forgotten', () => {
    const planted = { ...files, '/shared/model/records/forgotten.ts': { forgotten } }
    expect(unregisteredRecords(planted, schema)).toEqual([
      '/shared/model/records/forgotten.ts is not in schema.ts',
    ])
    expect(unregisteredRecords(files, { ...schema, forgotten })).toEqual([
      'forgotten has no file of its own in shared/model/records',
    ])
    const [path] = Object.keys(files)
    expect(unregisteredRecords({ ...files, [path!]: {} }, schema)).toHaveLength(2)
  })

  it('each have a builder for tests', () => {
    expect(missingBuilders(schema, make)).toEqual([])
    expect(missingBuilders({ ...schema, forgotten }, make)).toEqual(['forgotten has no builder'])
    expect(missingBuilders(schema, { ...make, gone: null })).toEqual(['gone is no record type'])
  })
})

describe('fields that hold ids', () => {
  it('are all in references.ts, with what a deletion does to them', () => {
    expect(wrongReferences(schema, references)).toEqual([])
  })

  it('are missed by their validator and by their name', () => {
    const ballot = defineRecord('ballot', {
      fields: {
        card: id(),
        author: z.nullable(id()),
        tags: ids(),
        boardId: line(),
        dots: count(),
        name: line(),
      },
    })
    expect(wrongReferences({ ...schema, ballot }, references)).toEqual([
      'ballot.card is 0 times in references.ts',
      'ballot.author is 0 times in references.ts',
      'ballot.tags is 0 times in references.ts',
      'ballot.boardId is 0 times in references.ts',
    ])
  })

  it('exist, point at a type that exists, and can do what a deletion asks of them', () => {
    const reference = (from: string, field: string, to: string, onDelete: Reference['onDelete']) =>
      [{ from, field, to, onDelete }] as const
    const planted = [
      reference('stage', 'boardId', 'journey', 'cascade'),
      reference('stage', 'name', 'journey', 'cascade'),
      reference('stage', 'journeyId', 'board', 'cascade'),
      reference('stage', 'journeyId', 'journey', 'clear'),
    ].map((one) => wrongReferences({ stage: schema.stage, journey: schema.journey }, one))
    expect(planted.map((problems) => problems.at(-1))).toEqual([
      'references.ts names stage.boardId, which does not exist',
      'stage.name holds no ids',
      'stage.journeyId points at board, which does not exist',
      'stage.journeyId holds one, so it cannot clear when its target goes',
    ])
  })
})

describe('migrations', () => {
  const saved = Object.entries(filesIn(['tests'], /\.(json|throughline)$/))
  const fixtures = saved.flatMap(([path, text]) => {
    const versions = /"recordVersions":\s*(\{[^}]*\})/.exec(text)?.[1]
    const isFixture = path.startsWith('tests/fixtures/projects/') && versions !== undefined
    return isFixture ? [JSON.parse(versions) as Record<string, number>] : []
  })

  it('run from 2 to today, each with a saved project of the version before and a test', () => {
    expect(unprovenMigrations({ schema, fixtures, tests })).toEqual([])
  })

  it('are missed where one, its saved project or its test is forgotten', () => {
    const third = defineRecord('idea', {
      fields: { name: line() },
      migrations: { 2: (record) => record, 4: (record) => record },
    })
    const proof = {
      schema: { idea: third },
      fixtures: [{ idea: 1 }],
      tests: `it('brings a idea from version 1 to today')`,
    }
    expect(unprovenMigrations(proof)).toEqual([
      'idea has no migration 3',
      'idea has a migration 4 beyond its version 3',
      'no saved project holds idea in version 2',
      'no test is called "… idea from version 2 …"',
    ])
  })
})

describe('commands', () => {
  const proof: CommandProof = {
    files: import.meta.glob<object>('/shared/commands/**/*-commands.ts', { eager: true }),
    registry: commands,
    catalogue,
    tests,
  }
  const addIdea = defineCommand<never>({ id: 'idea.add', run: () => {} })
  const addIdeas = defineCommand<never>({
    id: 'idea.add-many',
    run: () => {},
    labelArgs: () => ({ count: 2 }),
  })

  it('are all registered, once, as <noun>.<verb>', () => {
    expect(unregisteredCommands(proof)).toEqual([])
  })

  it('are missed where one is not registered, is there twice or has an odd name', () => {
    const files = { ...proof.files, '/shared/commands/idea-commands.ts': { addIdea } }
    const odd = defineCommand<never>({ id: 'addIdea', run: () => {} })
    const registry = [...commands, commands[0], odd]
    expect(unregisteredCommands({ ...proof, files, registry })).toEqual([
      'addIdea is not in registry.ts',
      `${commands[0].id} is there twice`,
      'addIdea is not <noun>.<verb>',
    ])
  })

  it('are each run by a test', () => {
    expect(untestedCommands(proof)).toEqual([])
    const files = { '/shared/commands/idea-commands.ts': { addIdea, addIdeas } }
    expect(untestedCommands({ ...proof, files, tests: 'workbench.run(addIdea, {})' })).toEqual([
      'no test runs addIdeas',
    ])
  })

  it('are each run by something in the window', () => {
    // Boards have no cell to put a pain point into; transcripts ask for one with a command of theirs.
    expect(unreachableCommands(proof.files, windowFiles)).toEqual([
      'nothing in the window runs painFromRecords',
    ])
    const files = { '/shared/commands/idea-commands.ts': { addIdea, addIdeas } }
    expect(
      unreachableCommands(files, [
        "import { addIdea } from 'commands'; run(addIdea, {})",
        "import { addIdeas } from 'commands'",
      ]),
    ).toEqual(['nothing in the window runs addIdeas'])
  })

  it('have a name in the undo menu in both languages, and no name is left over', () => {
    expect(wrongLabels(proof)).toEqual([])
  })

  it('are missed where a name is missing, counts wrongly or is left over', () => {
    const words = {
      ko: { 'commands.idea_add': '아이디어 {{count}}개 추가', 'commands.idea_add-many': '추가' },
      en: { 'commands.idea_add-many_one': 'Add {{count}} idea', 'commands.idea_move': 'Move idea' },
    }
    const planted = { ...proof, registry: [addIdea, addIdeas], catalogue: words }
    expect(wrongLabels(planted)).toEqual([
      'ko commands.idea_add asks for a count in vain',
      'en commands.idea_add is missing',
      'commands.idea_add-many does not say how many',
      'commands.idea_add-many_other is missing',
      'commands.idea_move names no command',
    ])
  })
})

describe('messages between window and shell', () => {
  const proof = {
    requests: Object.keys(requests),
    events: Object.keys(events),
    handlers: ['electron/main/handlers.ts', 'shared/journal/journal-answers.ts']
      .map((path) => sources[path])
      .join('\n'),
    main: mainProcess,
    preload: sources['electron/preload/preload.ts'] ?? '',
    tests,
  }

  it('are each answered or sent, reachable from the window, and tested', () => {
    expect(unansweredMessages(proof)).toEqual([])
  })

  it('are missed where one is forgotten on either side', () => {
    const planted = { ...proof, requests: ['idea.share'], events: ['idea.shared'] }
    expect(unansweredMessages(planted)).toEqual([
      'idea.share has no handler',
      'idea.shared is never sent',
      'the window cannot reach idea.share',
      'no test speaks of idea.share',
      'the window cannot reach idea.shared',
      'no test speaks of idea.shared',
    ])
  })
})

describe('exporters', () => {
  it('all let their texts out through the one gate', () => {
    expect(ungatedExporters(shipped)).toEqual([])
  })

  it('are missed where one goes past it', () => {
    const gate = "import { outText } from './text-gate.ts'\n"
    const planted = {
      'shared/files/write-wiki.ts': 'export function writeWiki(text: string): string {}',
      'shared/files/write-note.ts': `${gate}export function writeNote(text: string): string {}`,
      'renderer/features/x/copy.ts': "event.clipboardData.setData('text/plain', titles.join())",
      'renderer/features/x/fine.ts': "event.clipboardData?.setData('text/html', writeNote(x))",
      'renderer/features/x/quick.ts': 'void navigator.clipboard.writeText(title)',
      'renderer/app/save.ts': "await platform.saveTextFile({ text: '…', kind: 'project' })",
      'renderer/app/whole.ts': 'await platform.saveTextFile({ text: writeProjectFile([], []) })',
    }
    expect(ungatedExporters(planted)).toEqual([
      'shared/files/write-wiki.ts writes text that passes no gate',
      'renderer/features/x/copy.ts puts titles on the clipboard',
      'renderer/features/x/quick.ts writes to the clipboard past the gate',
      'renderer/app/save.ts hands out text that no writer made',
    ])
  })
})

describe('source files', () => {
  it('are found at all', () => {
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(['shared/store/diff.ts', 'tests/architecture.test.ts']),
    )
  })

  it('each begin with a sentence that says what they are for', () => {
    expect(headlessFiles(sources)).toEqual([])
  })

  it('are missed without such a sentence', () => {
    const planted = {
      'none.ts': 'export const a = 1\n',
      'late.ts': 'import a from "a"\n/** Says what it is for. */\n',
      'line.ts': '// Says what it is for.\n',
      'empty.ts': '/** */\n',
      'fine.ts': '/**\n * Says what\n * it is for.\n */\n',
      'script.mjs': '#!/usr/bin/env node\n/** Says what it is for. */\n',
    }
    expect(headlessFiles(planted)).toEqual(['none.ts', 'late.ts', 'line.ts', 'empty.ts'])
  })
})

describe('unit and component tests', () => {
  const mirrored = testFiles.filter((path) => /^tests\/(unit|component)\//.test(path))

  it('lie where their source lies', () => {
    expect(mirrored.length).toBeGreaterThan(20)
    expect(strayTests(mirrored, folders)).toEqual([])
  })

  it('are missed where there is no such source', () => {
    const planted = ['tests/unit/stores/diff.test.ts', 'tests/unit/diff.test.ts']
    const fine = 'tests/unit/store/diff.test.ts'
    expect(strayTests([fine, ...planted], folders)).toEqual(planted)
  })
})
