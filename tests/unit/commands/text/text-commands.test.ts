/** Shows replacing in a whole project as one step, what is skipped, and where things are found. */
import { describe, expect, it } from 'vitest'
import { findInRecords, type FindScope } from '#shared/analysis/search/find-in-records.ts'
import { homeOf, isSilenced } from '#shared/analysis/search/home-of-record.ts'
import { literalFinder } from '#shared/base/search/find-literal.ts'
import { replaceText } from '#shared/commands/text/text-commands.ts'
import { textLock } from '#shared/commands/text/text-locks.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const map = { journeyId: 'journey-1' }
const cell = { laneId: 'lane-1', stepId: 'step-1' }

function project(extra: readonly AnyRecord[] = [], isStructureLocked = false): TestWorkbench {
  return new TestWorkbench([
    make.project({ id: 'project-1', name: '앱 개선' }),
    make.persona({ id: 'persona-1', name: '정민우', goals: ['앱 하나로', '빨리', '앱이면 좋다'] }),
    make.channel({ id: 'channel-1', name: '앱' }),
    make.channel({ id: 'channel-2', name: '다른 앱' }),
    make.journey({ id: 'journey-1', name: '앱 여정', isStructureLocked }),
    make.stage({ id: 'stage-1', ...map, name: '앱 찾기' }),
    make.step({ id: 'step-1', stageId: 'stage-1', name: '' }),
    make.lane({ id: 'lane-1', ...map, kind: 'touchpoint' }),
    make.touchpoint({
      id: 'touchpoint-1',
      ...cell,
      title: '앱을 연다. 앱은 느리다',
      channelIds: ['channel-1'],
    }),
    make.comment({ id: 'comment-1', recordId: 'touchpoint-1', text: '앱?' }),
    make.board({ id: 'board-1', name: '앱 보드' }),
    make.note({ id: 'note-1', boardId: 'board-1', title: '앱 메모' }),
    ...extra,
  ])
}

function places(workbench: TestWorkbench, text: string, scope: FindScope = { kind: 'project' }) {
  const find = literalFinder({ text, matchesCase: false, wholeWords: false })!
  return findInRecords(workbench.store, scope, find).map((found) => ({
    ...found,
    field: found.field.name,
  }))
}

const idsOf = (found: readonly { readonly recordId: string }[]) =>
  found.map(({ recordId }) => recordId)

describe('finding in a project', () => {
  it('finds all that is on a map in reading order, the channels it shows included', () => {
    const found = places(project(), '앱', { kind: 'journey', id: 'journey-1' })
    expect(idsOf(found)).toEqual(['journey-1', 'comment-1', 'stage-1', 'touchpoint-1', 'channel-1'])
  })

  it('finds all that is on a board, and nothing else', () => {
    const found = places(project(), '앱', { kind: 'board', id: 'board-1' })
    expect(idsOf(found)).toEqual(['board-1', 'note-1'])
  })

  it('finds everything in the project, each with its home', () => {
    const workbench = project()
    const found = places(workbench, '앱')
    expect(new Set(found.map(({ home }) => home.kind))).toEqual(
      new Set(['journey', 'board', 'persona', 'project']),
    )
    const comment = workbench.store.find('comment-1')!
    expect(homeOf(workbench.store, comment)).toEqual({
      kind: 'journey',
      id: 'journey-1',
      stageId: 'stage-1',
    })
  })

  it('knows whose words are hidden while everybody writes in silence', () => {
    const { store } = project([
      make.participant({ id: 'participant-1', name: '가' }),
      make.board({ id: 'board-2', isSilent: true }),
      make.note({ id: 'note-2', boardId: 'board-2', authorId: 'participant-1' }),
    ])
    const note = store.find('note-2')!
    expect([isSilenced(store, note, null), isSilenced(store, note, 'participant-1')]).toEqual([
      true,
      false,
    ])
    expect(isSilenced(store, store.find('note-1')!, null)).toBe(false)
  })
})

describe('replacing', () => {
  it('changes every place as one step that says how many, and is undone in one', () => {
    const workbench = project()
    const before = workbench.store.find('touchpoint-1')
    const outcome = workbench.run(replaceText, {
      places: places(workbench, '앱'),
      replacement: '홈페이지',
    })
    expect(outcome).toEqual({ replaced: 12, skipped: 0 })
    expect(workbench.store.get('touchpoint', 'touchpoint-1')?.title).toBe(
      '홈페이지을 연다. 홈페이지은 느리다',
    )
    expect(workbench.store.get('persona', 'persona-1')?.goals).toEqual([
      '홈페이지 하나로',
      '빨리',
      '홈페이지이면 좋다',
    ])
    expect(workbench.history.state().undo).toMatchObject({
      commandId: 'text.replace',
      labelArgs: { count: 12 },
    })
    workbench.undo()
    expect(workbench.store.find('touchpoint-1')).toEqual(before)
    expect(places(workbench, '홈페이지')).toEqual([])
  })

  it('leaves alone what has changed since it was found, and keeps lines single', () => {
    const workbench = project()
    const found = places(workbench, '앱', { kind: 'journey', id: 'journey-1' })
    workbench.run(replaceText, {
      places: found.filter(({ recordId }) => recordId === 'touchpoint-1'),
      replacement: '폰',
    })
    expect(workbench.run(replaceText, { places: found, replacement: '두\n줄' })).toEqual({
      replaced: 4,
      skipped: 2,
    })
    expect(workbench.store.get('stage', 'stage-1')?.name).toBe('두 줄 찾기')
    expect(workbench.store.get('comment', 'comment-1')?.text).toBe('두\n줄?')
  })

  it('skips what is locked, what was said, and a criterion with results', () => {
    const workbench = project(
      [
        make.note({ id: 'note-2', boardId: 'board-1', title: '앱', isLocked: true }),
        make.transcript({ id: 'transcript-1', text: '앱이 자꾸 꺼져요', name: '앱 인터뷰' }),
        make.evidence({
          id: 'evidence-1',
          boardId: 'board-1',
          title: '앱이 자꾸 꺼져요',
          details: '앱',
          transcriptId: 'transcript-1',
        }),
        make.test({
          id: 'test-1',
          boardId: 'board-1',
          title: '앱',
          criterion: '앱을 쓴다',
          treatedTrials: 10,
        }),
      ],
      true,
    )
    const found = places(workbench, '앱')
    const { skipped } = workbench.run(replaceText, { places: found, replacement: '웹' })
    const left = places(workbench, '앱')
    expect(skipped).toBe(left.length)
    const { store } = workbench
    const reasons = left.map(({ recordId, field }) => [
      recordId,
      textLock(store, store.find(recordId)!, field),
    ])
    expect(Object.fromEntries(reasons)).toEqual({
      'stage-1': 'structure',
      'note-2': 'locked',
      'evidence-1': 'words',
      'test-1': 'criterion',
      'transcript-1': 'words',
    })
    expect(store.get('transcript', 'transcript-1')?.name).toBe('웹 인터뷰')
  })
})
