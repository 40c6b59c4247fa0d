/** The boards and the thread of the small project. */
import { boardStages } from '#shared/model/records/board.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from './make-records.ts'

/** One thing of each type on the boards of the small project, tied to its pain point and to a to-be map. */
export function makeSmallThread(): readonly AnyRecord[] {
  const [empathize, define, ideate, prototyping, testing] = boardStages.map((stage) =>
    make.board({ id: `board-${stage}`, stage }),
  )
  const boards = [empathize!, define!, ideate!, prototyping!, testing!]
  const group = make.frame({ id: 'frame-1', boardId: empathize!.id, name: '자리 다툼' })
  const link = (fromId: string, toId: string, kind: LinkKind) =>
    make.link({ id: `link-${fromId}-${toId}`, fromId, toId, kind })
  const authorId = 'participant-1'
  return [
    make.journey({ id: 'journey-2', name: '내일의 충전', state: 'to-be', originId: 'journey-1' }),
    make.stage({ id: 'stage-3', journeyId: 'journey-2', name: '신청', originId: 'stage-1' }),
    make.step({ id: 'step-4', stageId: 'stage-3', name: '신청서', originId: 'step-1' }),
    make.participant({ id: authorId, name: '지우' }),
    ...boards.map((board) =>
      board.stage === 'ideate' ? { ...board, questionId: 'question-1' } : board,
    ),
    group,
    make.note({ id: 'note-1', boardId: 'board-empathize', title: '떠오른 것', authorId }),
    make.picture({ id: 'picture-1', boardId: 'board-empathize', title: '현장 사진' }),
    make.transcript({
      id: 'transcript-1',
      text: '칸이 너무 많아서 주말에 두 번 앉았어요. 사진으로 되면 좋겠어요.',
      personaIds: ['persona-min'],
    }),
    make.evidence({
      id: 'evidence-1',
      boardId: 'board-empathize',
      frameId: 'frame-1',
      title: '칸이 너무 많아서 주말에 두 번 앉았어요.',
      source: '인터뷰 M-03',
      participantCode: 'M-03',
      personaIds: ['persona-min'],
      transcriptId: 'transcript-1',
      quoteStart: 0,
      quoteEnd: 23,
    }),
    make.insight({ id: 'insight-1', boardId: 'board-define', title: '아는 것을 또 적게 한다' }),
    make['point-of-view']({
      id: 'view-1',
      boardId: 'board-define',
      title: '맞벌이 입주민',
      personaId: 'persona-min',
      need: '한 번에 끝내는',
      insight: '아는 것을 또 적기',
    }),
    make.question({
      id: 'question-1',
      boardId: 'board-define',
      title: '어떻게 하면 신청을 한 번에 끝낼 수 있을까?',
      personaId: 'persona-min',
    }),
    make.idea({
      id: 'idea-1',
      boardId: 'board-ideate',
      title: '사진으로 채우기',
      sketch: 'M10 20L30 40',
      impact: 4,
      effort: 2.5,
      authorId,
    }),
    make.assumption({ id: 'assumption-1', ideaId: 'idea-1', title: '사진을 찍을 줄 안다' }),
    make.prototype({
      id: 'prototype-1',
      boardId: 'board-prototype',
      title: '종이 신청서',
      assumptionIds: ['assumption-1'],
      steps: ['사진을 찍는다', '확인한다'],
    }),
    make.test({
      id: 'test-1',
      boardId: 'board-test',
      title: '사진 신청이 빠르다',
      criterionKind: 'at-least',
      criterionShare: 0.5,
      treatedSuccesses: 49,
      treatedTrials: 88,
      decision: 'persevere',
    }),
    make['test-task']({ id: 'task-1', testId: 'test-1' }),
    make['test-session']({ id: 'session-1', testId: 'test-1', personaId: 'persona-min' }),
    make['task-result']({ id: 'result-1', sessionId: 'session-1', taskId: 'task-1', seconds: 90 }),
    make.improvement({ id: 'improvement-1', boardId: 'board-test', title: '사진 신청 도입' }),
    make.attachment({ id: 'attachment-1', ownerId: 'prototype-1', name: '장면 1.png' }),
    make.connector({
      id: 'connector-1',
      boardId: 'board-empathize',
      fromId: 'note-1',
      toId: 'evidence-1',
    }),
    make['board-move']({ id: 'move-1', recordId: 'insight-1' }),
    make['vote-round']({
      id: 'round-1',
      boardId: 'board-ideate',
      itemIds: ['idea-1'],
      electorate: ['지우'],
    }),
    make.vote({ id: 'vote-1', roundId: 'round-1', itemId: 'idea-1', participantId: authorId }),
    link('evidence-1', 'insight-1', 'supports'),
    link('insight-1', 'pain-1', 'explains'),
    link('pain-1', 'question-1', 'asks'),
    link('question-1', 'idea-1', 'answers'),
    link('idea-1', 'prototype-1', 'builds'),
    link('prototype-1', 'test-1', 'tests'),
    link('test-1', 'improvement-1', 'leads-to'),
    link('improvement-1', 'step-4', 'changes'),
  ]
}
