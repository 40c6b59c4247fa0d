/** Board templates for having ideas, building them and putting them to the test. */

import { boardTemplate, firstFrameX, frameStep, type BoardTemplate } from './board-template.ts'

const nextFrameX = firstFrameX + frameStep
const lastFrameX = firstFrameX + 2 * frameStep

export const makingTemplates: readonly BoardTemplate[] = [
  boardTemplate({
    id: 'brainstorm',
    stage: 'ideate',
    names: { ko: '브레인스토밍', en: 'Brainstorm' },
    activities: ['silent_writing', 'read_out', 'affinity'],
    guide: {
      ko: '먼저 각자 조용히 쓰고, 차례로 읽은 다음 묶으세요. 따지는 것은 나중입니다.',
      en: 'Write alone and in silence first, then read out in turn, then group. Judging comes later.',
    },
    frames: [
      {
        kind: 'section',
        names: { ko: '떠오른 것 모두', en: 'All that comes up' },
        x: firstFrameX,
        y: 0,
        width: 1160,
        height: 560,
      },
      ...[1, 2, 3].map((number) => ({
        kind: 'group' as const,
        names: { ko: `묶음 ${number}`, en: `Group ${number}` },
        x: firstFrameX + (number - 1) * frameStep,
        y: 600,
      })),
    ],
  }),
  boardTemplate({
    id: 'crazy-eights',
    stage: 'ideate',
    names: { ko: '크레이지 에잇', en: 'Crazy 8s' },
    activities: ['crazy_eights', 'read_out', 'dot_vote'],
    guide: {
      ko: '한 칸에 1분씩 여덟 가지를 그리세요. 잘 그릴 필요는 없습니다. 여덟 번째 칸까지 손을 멈추지 마세요.',
      en: 'Draw eight ideas, a minute each. Rough is fine; keep going until the eighth field.',
    },
    frames: [
      {
        kind: 'crazy-eights',
        names: { ko: '첫 번째 사람', en: 'First person' },
        x: firstFrameX,
        y: 0,
      },
      {
        kind: 'crazy-eights',
        names: { ko: '두 번째 사람', en: 'Second person' },
        x: firstFrameX,
        y: 440,
      },
    ],
  }),
  boardTemplate({
    id: 'dot-vote',
    stage: 'ideate',
    names: { ko: '투표로 고르기', en: 'Choose by vote' },
    activities: ['read_out', 'dot_vote', 'impact_effort'],
    guide: {
      ko: '비슷한 것을 먼저 합치고 투표하세요. 결과는 이야기를 시작할 자리이지 결론이 아닙니다.',
      en: 'Merge what is alike before voting. The result is where talking begins, not where it ends.',
    },
    frames: [
      {
        kind: 'group',
        names: { ko: '투표할 아이디어', en: 'Up for the vote' },
        x: firstFrameX,
        y: 0,
        height: 480,
      },
      {
        kind: 'group',
        names: { ko: '이어 갈 것', en: 'To take further' },
        x: nextFrameX,
        y: 0,
        height: 480,
      },
      {
        kind: 'group',
        names: { ko: '다음 기회에', en: 'Another time' },
        x: lastFrameX,
        y: 0,
        height: 480,
      },
    ],
  }),
  boardTemplate({
    id: 'prototype-plan',
    stage: 'prototype',
    names: { ko: '프로토타입 계획', en: 'Prototype plan' },
    activities: ['silent_writing', 'build', 'paper_prototype'],
    guide: {
      ko: '만들기 전에 무엇을 알고 싶은지 정하세요. 그 답을 얻을 만큼만, 가장 싼 방법으로 만드세요.',
      en: 'Decide what you want to know before you build. Build just enough to learn it, in the cheapest way.',
    },
    frames: [
      {
        kind: 'section',
        names: { ko: '알고 싶은 것', en: 'What we want to know' },
        x: firstFrameX,
        y: 0,
        guide: {
          ko: '틀리면 아이디어가 무너지는 가정부터',
          en: 'Begin with what would sink the idea if it were wrong',
        },
      },
      {
        kind: 'group',
        names: { ko: '만들 것', en: 'To build' },
        x: nextFrameX,
        y: 0,
        height: 360,
      },
      {
        kind: 'group',
        names: { ko: '보여 줄 준비가 된 것', en: 'Ready to show' },
        x: lastFrameX,
        y: 0,
        height: 360,
      },
    ],
  }),
  boardTemplate({
    id: 'storyboard',
    stage: 'prototype',
    names: { ko: '스토리보드', en: 'Storyboard' },
    activities: ['silent_writing', 'build', 'read_out'],
    guide: {
      ko: '한 사람이 처음부터 끝까지 겪는 일을 장면으로 나누세요. 화면보다 상황을 먼저 그리세요.',
      en: 'Split what one person goes through into scenes. Draw the situation before any screen.',
    },
    frames: [
      {
        kind: 'group',
        names: { ko: '시작: 무슨 일이 있었나', en: 'Beginning: what happened' },
        x: firstFrameX,
        y: 0,
        height: 360,
      },
      {
        kind: 'group',
        names: { ko: '가운데: 무엇이 달라지나', en: 'Middle: what is different now' },
        x: nextFrameX,
        y: 0,
        height: 360,
      },
      {
        kind: 'group',
        names: { ko: '끝: 무엇을 얻나', en: 'End: what comes of it' },
        x: lastFrameX,
        y: 0,
        height: 360,
      },
    ],
  }),
  boardTemplate({
    id: 'test-cards',
    stage: 'test',
    names: { ko: '테스트 카드', en: 'Test cards' },
    activities: ['silent_writing', 'test_session', 'read_out'],
    guide: {
      ko: '무엇을 재고 얼마면 맞다고 볼지 결과를 보기 전에 적으세요. 끝나면 배운 것과 결정을 남기세요.',
      en: 'Write down what you measure, and what would prove you right, before you see results. Afterwards note what you learned and decided.',
    },
    frames: [
      {
        kind: 'group',
        names: { ko: '해 볼 테스트', en: 'Tests to run' },
        x: firstFrameX,
        y: 0,
        height: 480,
      },
      {
        kind: 'group',
        names: { ko: '끝난 테스트', en: 'Tests done' },
        x: nextFrameX,
        y: 0,
        height: 480,
      },
      {
        kind: 'group',
        names: { ko: '바꿀 것', en: 'To improve' },
        x: lastFrameX,
        y: 0,
        height: 480,
      },
    ],
  }),
  boardTemplate({
    id: 'feedback-grid',
    stage: 'test',
    names: { ko: '피드백 정리', en: 'Feedback grid' },
    activities: ['test_session', 'feedback'],
    guide: {
      ko: '만나고 나서 바로 채우세요. 좋았던 점과 아쉬운 점만큼 질문과 새 아이디어도 값집니다.',
      en: 'Fill it right after each session. Questions and new ideas are worth as much as praise and criticism.',
    },
    frames: [
      {
        kind: 'feedback-grid',
        names: { ko: '피드백', en: 'Feedback' },
        x: firstFrameX,
        y: 0,
      },
    ],
  }),
]
