/** The outlines a new project can start from, in both languages, as data. */

import type { ChannelKind } from '#shared/model/records/channel.ts'
import { customaryLanes, type LaneKind } from '#shared/model/records/lane.ts'

export type TemplateId = 'empty' | 'customer-journey' | 'public-service' | 'subscription'
export type TemplateLanguage = 'ko' | 'en'

/** What the project begins with, in one language. */
export interface TemplateOutline {
  readonly journeyName: string
  readonly scenario: string
  readonly goal: string
  readonly stageNames: readonly string[]
  /** The one persona on the map; a proto-persona until somebody is asked. */
  readonly personaName: string
  readonly channels: readonly { readonly name: string; readonly kind: ChannelKind }[]
}

/** The words of a template in one language; `outline` is null where nothing is drawn yet. */
export interface TemplateWords {
  readonly title: string
  readonly hint: string
  readonly outline: TemplateOutline | null
}

export interface ProjectTemplate {
  readonly id: TemplateId
  /** The lanes of its map from top to bottom. */
  readonly laneKinds: readonly LaneKind[]
  readonly words: Readonly<Record<TemplateLanguage, TemplateWords>>
}

/** Every template, in the order in which they are offered. */
export const projectTemplates: readonly ProjectTemplate[] = [
  {
    id: 'empty',
    laneKinds: [],
    words: {
      ko: { title: '빈 프로젝트', hint: '이름만 정하고 처음부터', outline: null },
      en: { title: 'Empty project', hint: 'Just a name, from scratch', outline: null },
    },
  },
  {
    id: 'customer-journey',
    laneKinds: customaryLanes,
    words: {
      ko: {
        title: '고객 여정 맵',
        hint: '인지부터 사후까지 다섯 단계',
        outline: {
          journeyName: '고객 여정',
          scenario: '',
          goal: '',
          stageNames: ['인지', '탐색', '구매', '이용', '사후'],
          personaName: '고객',
          channels: [
            { name: '앱', kind: 'app' },
            { name: '웹사이트', kind: 'web' },
            { name: '전화', kind: 'phone' },
            { name: '매장', kind: 'in-person' },
            { name: '메시지', kind: 'message' },
            { name: '소셜 미디어', kind: 'social' },
          ],
        },
      },
      en: {
        title: 'Customer journey map',
        hint: 'Five stages from awareness to aftercare',
        outline: {
          journeyName: 'Customer journey',
          scenario: '',
          goal: '',
          stageNames: ['Awareness', 'Consideration', 'Purchase', 'Use', 'Aftercare'],
          personaName: 'Customer',
          channels: [
            { name: 'App', kind: 'app' },
            { name: 'Website', kind: 'web' },
            { name: 'Phone', kind: 'phone' },
            { name: 'Shop', kind: 'in-person' },
            { name: 'Message', kind: 'message' },
            { name: 'Social media', kind: 'social' },
          ],
        },
      },
    },
  },
  {
    id: 'public-service',
    laneKinds: [
      'goal',
      'action',
      'touchpoint',
      'expectation',
      'emotion',
      'thought',
      'pain-point',
      'opportunity',
    ],
    words: {
      ko: {
        title: '창구·공공 서비스',
        hint: '안내를 찾는 때부터 결과 통보까지',
        outline: {
          journeyName: '민원 처리 여정',
          scenario: '처음 신청하는 사람이 안내를 찾아보고 창구를 방문해 결과를 받는다.',
          goal: '한 번의 방문으로 일을 마친다.',
          stageNames: [
            '안내 찾기',
            '서류 준비',
            '방문·대기',
            '상담·접수',
            '처리 확인',
            '결과 받기',
            '이의·재신청',
          ],
          personaName: '신청하는 사람',
          channels: [
            { name: '누리집', kind: 'web' },
            { name: '콜센터', kind: 'phone' },
            { name: '창구', kind: 'in-person' },
            { name: '무인 발급기', kind: 'kiosk' },
            { name: '대기 전광판', kind: 'board' },
            { name: '알림 문자', kind: 'message' },
            { name: '서류', kind: 'document' },
          ],
        },
      },
      en: {
        title: 'Counter or public service',
        hint: 'From finding out to receiving the decision',
        outline: {
          journeyName: 'Application journey',
          scenario: 'Someone applies for the first time, visits the counter and gets a decision.',
          goal: 'Everything is settled in one visit.',
          stageNames: [
            'Find out',
            'Gather papers',
            'Arrive and wait',
            'Apply at the counter',
            'Follow progress',
            'Receive the decision',
            'Object or apply again',
          ],
          personaName: 'Applicant',
          channels: [
            { name: 'Website', kind: 'web' },
            { name: 'Call centre', kind: 'phone' },
            { name: 'Counter', kind: 'in-person' },
            { name: 'Kiosk', kind: 'kiosk' },
            { name: 'Waiting board', kind: 'board' },
            { name: 'Text message', kind: 'message' },
            { name: 'Documents', kind: 'document' },
          ],
        },
      },
    },
  },
  {
    id: 'subscription',
    laneKinds: customaryLanes,
    words: {
      ko: {
        title: '구독 서비스',
        hint: '체험에서 갱신과 해지까지',
        outline: {
          journeyName: '구독 여정',
          scenario: '무료 체험으로 시작해 정기 결제를 이어 가거나 그만둔다.',
          goal: '낸 만큼 쓰고, 원할 때 쉽게 멈춘다.',
          stageNames: ['알게 됨', '체험', '가입·결제', '처음 쓰기', '꾸준히 쓰기', '갱신', '해지'],
          personaName: '구독자',
          channels: [
            { name: '앱', kind: 'app' },
            { name: '웹사이트', kind: 'web' },
            { name: '이메일', kind: 'email' },
            { name: '푸시 알림', kind: 'push' },
            { name: '상담 챗봇', kind: 'chatbot' },
            { name: '고객센터 전화', kind: 'phone' },
          ],
        },
      },
      en: {
        title: 'Subscription',
        hint: 'From trial to renewal and leaving',
        outline: {
          journeyName: 'Subscription journey',
          scenario: 'It starts with a free trial and goes on month by month, or ends.',
          goal: 'Use what is paid for, and stop easily at any time.',
          stageNames: ['Discover', 'Try', 'Sign up', 'First use', 'Regular use', 'Renew', 'Leave'],
          personaName: 'Subscriber',
          channels: [
            { name: 'App', kind: 'app' },
            { name: 'Website', kind: 'web' },
            { name: 'Email', kind: 'email' },
            { name: 'Push notification', kind: 'push' },
            { name: 'Support chatbot', kind: 'chatbot' },
            { name: 'Phone support', kind: 'phone' },
          ],
        },
      },
    },
  },
]
