/** Checks what the story of a chain says of its test, by what came out. */
import { expect, it } from 'vitest'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { storyContent } from '#renderer/print/story-content.ts'
import { ThreadProject } from '#tests/helpers/thread-project.ts'

function toldOf(fields: Partial<FieldsOf<'test'>>) {
  const project = new ThreadProject().pain('pain').add('idea', ['idea']).link('pain', 'idea')
  project.add('test', ['test'], { title: '순번 대기', ...fields }).link('idea', 'test')
  const story = chainStory(project.store, 'pain')!
  const part = storyContent(project.store, story, 'ko').parts.find(
    ({ station }) => station === 'test',
  )!
  return part.lines.map(({ text, note }) => [text, note].filter((each) => each !== '').join(' | '))
}

it('says the state of a test without figures, not what to enter', () => {
  expect(toldOf({ status: 'planned' })).toEqual(['순번 대기', '계획'])
})

it('says that a sample is small, and no share of hardly anybody', () => {
  const counts = { treatedName: '입주민', treatedSuccesses: 4, treatedTrials: 5 }
  expect(toldOf(counts)[0]).toBe('순번 대기 | 입주민 4/5 · 표본 적음')
  expect(toldOf({ ...counts, treatedTrials: 4 })[1]).toBe('5명이 되지 않아 비율로 말하기 이릅니다.')
  const many = { ...counts, treatedSuccesses: 72, treatedTrials: 120 }
  expect(toldOf(many).slice(0, 2)).toEqual([
    '순번 대기 | 입주민 72/120',
    '비율 60% (51.1 ~ 68.3%).',
  ])
})
