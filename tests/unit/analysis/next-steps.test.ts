/** Checks what a project is told to do next, from nothing to a thread that has been followed. */
import { describe, expect, it } from 'vitest'
import { nextSteps } from '#shared/analysis/next-steps.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { make } from '#tests/helpers/make-records.ts'
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
