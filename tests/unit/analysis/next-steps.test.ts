/** Checks what a project is told to do next, from nothing to a thread that has been followed. */
import { describe, expect, it } from 'vitest'
import { nextSteps } from '#shared/analysis/next-steps.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject } from '#tests/helpers/thread-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const kindsOf = ({ store }: TestWorkbench) =>
  nextSteps(store, threadGraph(store)).map(({ kind, count }) => `${kind} ${count}`)

describe('next steps', () => {
  it('begin with a map', () => {
    expect(kindsOf(new TestWorkbench())).toEqual(['make-map 0'])
  })

  it('ask a new map for personas, pain points and evidence', () => {
    const workbench = new TestWorkbench()
    workbench.addJourney('여정')
    expect(kindsOf(workbench)).toEqual(['place-personas 1', 'mark-pains 1', 'collect-evidence 1'])
  })

  it('follow the thread of pain points station by station', () => {
    const workbench = new TestWorkbench()
    workbench.addJourney('여정', ['pain-point'])
    workbench.addStage('신청')
    workbench.addPersona('정민우')
    workbench.addCard('pain-point', '신청', '자리가 없음')
    workbench.addCard('pain-point', '신청', '칸이 많음')
    expect(kindsOf(workbench)).toEqual(['collect-evidence 1', 'support-pains 2', 'ask-questions 2'])
  })

  it('ask for nothing where the only pain point led to a change', () => {
    const workbench = smallWorkbench()
    // Its link goes round through an insight: evidence, insight, pain and on to the to-be map.
    expect(kindsOf(workbench).filter((step) => !step.startsWith('close-vote'))).toEqual([])
  })

  it('count those that wait at each station, whatever others skipped', () => {
    const project = new ThreadProject().pain('asked').pain('answered')
    project.add('question', ['question']).link('asked', 'question')
    project.add('idea', ['idea']).add('test', ['test'], { status: 'done' })
    project.link('answered', 'idea').link('idea', 'test')
    const steps = nextSteps(project.store, threadGraph(project.store))
    const counts = Object.fromEntries(steps.map(({ kind, count }) => [kind, count]))
    // One has a question only, the other an idea that was tested without a prototype.
    expect(counts).toMatchObject({ 'ask-questions': 1, 'find-ideas': 1 })
    expect(counts).not.toHaveProperty('build-prototypes')
  })

  it('lead to the board of the vote, of whatever stage', () => {
    const board = make.board({ id: 'board-1', stage: 'define' })
    const round = make['vote-round']({ id: 'round-1', boardId: 'board-1' })
    const note = make.note({ id: 'note-1', boardId: 'board-1' })
    const vote = make.vote({ roundId: 'round-1', itemId: 'note-1' })
    const workbench = new TestWorkbench([make.project({}), board, round, note, vote])
    workbench.addJourney('여정')
    const { store } = workbench
    const step = nextSteps(store, threadGraph(store)).find(({ kind }) => kind === 'close-vote')
    expect(step?.place).toEqual({ kind: 'board', stage: 'define', boardId: 'board-1' })
  })

  it('ask to close a vote in which somebody has voted, and to finish what is running', () => {
    const board = make.board({ id: 'board-1', stage: 'test' })
    const round = make['vote-round']({ id: 'round-1', boardId: 'board-1' })
    const idea = make.idea({ id: 'idea-1', boardId: 'board-1' })
    const vote = make.vote({ roundId: 'round-1', itemId: 'idea-1' })
    const test = make.test({ boardId: 'board-1', status: 'running' })
    const workbench = new TestWorkbench([make.project({}), board, round, idea, vote, test])
    workbench.addJourney('여정')
    expect(kindsOf(workbench)).toEqual(expect.arrayContaining(['close-vote 1', 'finish-test 1']))
  })
})
