/** Board templates for finding out and for saying what the problem is. */

import { boardTemplate, firstFrameX, frameStep, type BoardTemplate } from './board-template.ts'

const nextFrameX = firstFrameX + frameStep
const lastFrameX = firstFrameX + 2 * frameStep

export const findingTemplates: readonly BoardTemplate[] = [
  boardTemplate({
    id: 'interview-notes',
    stage: 'empathize',
    names: { ko: '인터뷰 기록', en: 'Interview notes' },
    activities: ['interview', 'silent_writing', 'read_out'],
    guide: {
      ko: '들은 말은 들은 그대로, 한 장에 하나씩 적으세요. 출처와 동의 여부를 함께 남기면 나중에 근거가 됩니다.',
      en: 'Write what you heard word for word, one thing a note. With its source and consent it counts as evidence later.',
    },
    frames: [
      {
        kind: 'section',
        names: { ko: '들은 말', en: 'Heard' },
        x: firstFrameX,
        y: 0,
        guide: {
          ko: '인터뷰한 사람이 직접 한 말',
          en: 'What people said in their own words',
        },
      },
      {
        kind: 'section',
        names: { ko: '본 것', en: 'Seen' },
        x: nextFrameX,
        y: 0,
        guide: {
          ko: '하던 일, 멈칫한 곳, 돌아간 길',
          en: 'What they did, where they paused, how they worked around it',
        },
      },
      {
        kind: 'section',
        names: { ko: '더 물어볼 것', en: 'To ask next' },
        x: lastFrameX,
        y: 0,
        guide: {
          ko: '아직 모르는 것, 서로 어긋나는 말',
          en: 'What is still open, and what contradicts itself',
        },
      },
    ],
  }),
  boardTemplate({
    id: 'affinity',
    stage: 'empathize',
    names: { ko: '어피니티 묶기', en: 'Affinity groups' },
    activities: ['silent_writing', 'read_out', 'affinity'],
    guide: {
      ko: '말없이 비슷한 것끼리 모은 다음, 묶음마다 한 문장으로 이름을 지으세요. 그 이름이 인사이트가 됩니다.',
      en: 'Put alike things together without talking, then name each group in a sentence. That name becomes an insight.',
    },
    frames: [
      {
        kind: 'section',
        names: { ko: '아직 묶지 않은 것', en: 'Not grouped yet' },
        x: firstFrameX,
        y: 0,
        height: 600,
      },
      ...[1, 2, 3, 4].map((number) => ({
        kind: 'group' as const,
        names: { ko: `묶음 ${number}`, en: `Group ${number}` },
        x: number % 2 === 1 ? nextFrameX : lastFrameX,
        y: number <= 2 ? 0 : 320,
      })),
    ],
  }),
  boardTemplate({
    id: 'empathy-simple',
    stage: 'empathize',
    names: { ko: '공감 맵', en: 'Empathy map' },
    activities: ['silent_writing', 'empathy_map'],
    guide: {
      ko: '한 사람을 정하고 네 칸을 채우세요. 말과 행동은 본 것만, 생각과 감정은 짐작임을 잊지 마세요.',
      en: 'Choose one person and fill the four fields. Words and deeds come from what you saw; thoughts and feelings are your guess.',
    },
    frames: [
      {
        kind: 'empathy-simple',
        names: { ko: '공감 맵', en: 'Empathy map' },
        x: firstFrameX,
        y: 0,
      },
    ],
  }),
  boardTemplate({
    id: 'empathy-full',
    stage: 'empathize',
    names: { ko: '자세한 공감 맵', en: 'Full empathy map' },
    activities: ['interview', 'silent_writing', 'empathy_map'],
    guide: {
      ko: '번호 순서대로 채우세요. 누구이고 무엇을 하려는지부터 정하면 나머지 칸이 흔들리지 않습니다.',
      en: 'Fill the fields in the order of their numbers. Who it is and what they want to do comes first and steadies the rest.',
    },
    frames: [
      {
        kind: 'empathy-full',
        names: { ko: '자세한 공감 맵', en: 'Full empathy map' },
        x: firstFrameX,
        y: 0,
      },
    ],
  }),
  boardTemplate({
    id: 'insights-to-questions',
    stage: 'define',
    names: { ko: '인사이트에서 질문으로', en: 'From insights to questions' },
    activities: ['read_out', 'point_of_view', 'questions'],
    guide: {
      ko: '왼쪽에서 오른쪽으로 이어 가세요. 인사이트마다 누구의 어떤 니즈인지 쓰고, 그다음 질문을 만드세요.',
      en: 'Work from left to right: say for each insight whose need it is, then turn that into questions.',
    },
    frames: [
      {
        kind: 'group',
        names: { ko: '인사이트', en: 'Insights' },
        x: firstFrameX,
        y: 0,
        height: 600,
      },
      {
        kind: 'group',
        names: { ko: '관점 서술문', en: 'Points of view' },
        x: nextFrameX,
        y: 0,
        height: 600,
      },
      {
        kind: 'group',
        names: { ko: '어떻게 하면 …할 수 있을까?', en: 'How might we …?' },
        x: lastFrameX,
        y: 0,
        height: 600,
      },
    ],
  }),
  boardTemplate({
    id: 'points-of-view',
    stage: 'define',
    names: { ko: '관점 서술문', en: 'Points of view' },
    activities: ['silent_writing', 'point_of_view', 'dot_vote'],
    guide: {
      ko: '한 장에 한 사람, 한 가지 니즈만 쓰세요. 니즈는 동사로 쓰고, 이유는 들은 것에서 가져오세요.',
      en: 'One person and one need on each card. Write the need as a verb and take the reason from what you heard.',
    },
    frames: [
      {
        kind: 'group',
        names: { ko: '초안', en: 'Drafts' },
        x: firstFrameX,
        y: 0,
        height: 480,
      },
      {
        kind: 'group',
        names: { ko: '함께 고른 것', en: 'Chosen together' },
        x: nextFrameX,
        y: 0,
        height: 480,
      },
    ],
  }),
]
