/** Everything the lint says in Korean. */

import type { LintWords } from './lint-words.ts'
import { named, signed, size } from './sentence-parts.ts'

const boards = [
  '공감 보드',
  '정의 보드',
  '아이디어 보드',
  '프로토타입 보드',
  '테스트 보드',
] as const

export const ko: LintWords = {
  rule: {
    'stage-without-name': () => '단계에 이름이 없습니다.',
    'card-without-title': () => '카드에 제목이 없습니다.',
    'persona-without-basis': () =>
      '조사에 근거한 페르소나인데 인터뷰도 설문도 적혀 있지 않습니다. 가정이라면 프로토 페르소나로 표시하세요.',
    'journey-without-scenario': () => '어떤 상황의 여정인지 시나리오가 없습니다.',
    'journey-without-persona': () => '누구의 여정인지 페르소나가 없습니다.',
    'stage-without-touchpoint': () => '이 단계에 접점이 없습니다.',
    'touchpoint-without-channel': () => '접점에 채널이 없습니다.',
    'moment-of-truth-without-scores': () => '진실의 순간인데 기대와 실제 점수가 없습니다.',
    'score-without-counterpart': ({ missing }) =>
      missing === 'expectation'
        ? '실제 점수만 있고 기대 점수가 없어 차이를 알 수 없습니다.'
        : '기대 점수만 있고 실제 점수가 없어 차이를 알 수 없습니다.',
    'gap-without-pain': ({ gap }) =>
      `실제가 기대보다 ${size(gap)}점 낮은데 페인 포인트가 없습니다.`,
    'low-emotion-without-pain': ({ value }) =>
      `감정이 ${signed(value)}까지 떨어지는데 페인 포인트가 없습니다.`,
    'pain-without-score': ({ missing }) =>
      missing === 'both'
        ? '심각도와 빈도가 없습니다.'
        : missing === 'severity'
          ? '심각도가 없습니다.'
          : '빈도가 없습니다.',
    'pain-without-opportunity': () => '이 페인 포인트에서 나온 기회가 없습니다.',
    'opportunity-without-pain': () => '이 기회가 어떤 페인 포인트에서 나왔는지 알 수 없습니다.',
    'quote-without-source': () => '인용에 출처가 없습니다.',
    'persona-without-emotion': () => '이 페르소나의 감정이 맵에 하나도 없습니다.',
    'persona-differs-only-in-age': ({ other }) =>
      `이름과 나이·성별 말고는 ‘${named(other, '이름 없음')}’ 페르소나와 다른 점이 없습니다.`,
    'persona-reviewed-long-ago': ({ days }) =>
      `마지막 검토가 ${size(days)}일 전으로, 반년이 넘었습니다.`,
    'channel-twice': () => '같은 이름의 채널이 이미 있습니다.',
    'journey-without-goal': () => '사람들이 무엇을 이루려는지 목표가 없습니다.',
    'step-empty': () => '이 스텝은 모든 레인이 비어 있습니다.',
    'touchpoint-without-owner': () => '접점에 담당이 없습니다.',
    'touchpoint-twice-in-step': () => '같은 스텝에 제목이 같은 접점이 또 있습니다.',
    'pain-without-touchpoint': () => '이 페인 포인트가 어느 접점에서 생기는지 알 수 없습니다.',
    'pain-without-persona': () => '이 페인 포인트가 누구의 것인지 알 수 없습니다.',
    'opportunity-without-owner': () => '기회에 담당이 없습니다.',
    'break-without-opportunity': () =>
      '여정이 끊기는 곳인데 시작하는 스텝에도 끝나는 스텝에도 기회가 없습니다.',
    'repeat-without-opportunity': ({ count }) =>
      `옮겨 가면서 ${size(count)}가지를 다시 해야 하는데 기회가 없습니다.`,
    'switch-says-nothing': ({ from, to }) =>
      `채널이 ‘${named(from, '이름 없음')}’에서 ‘${named(to, '이름 없음')}’ 쪽으로 바뀌는데 무엇이 이어지는지 적혀 있지 않습니다.`,
    'frontstage-without-customer': () =>
      '같은 스텝에 고객 행동이 없고, 고객에게서 온 화살표도 없는 전방 업무입니다.',
    'arrow-skips-row': () =>
      '화살표가 선 두 개를 한꺼번에 건넙니다. 사이에 있는 레인의 일을 거쳐야 합니다.',
    'support-above-visibility': () =>
      '지원 프로세스가 고객이 보는 레인보다 위에 있습니다. 고객이 직접 쓰는 시스템이라면 접점입니다.',
    'channel-unused': () => '어느 접점에서도 쓰지 않는 채널입니다.',
    'consent-refused': () => '동의하지 않은 사람의 말이 남아 있습니다. 지우거나 동의를 받으세요.',
    'counts-impossible': () => '나온 수가 살펴본 수보다 많습니다.',
    'consent-unknown': () => '사람의 말인데 동의를 받았는지 적혀 있지 않습니다.',
    'personal-data': ({ kind }) => `${koDatum(kind)} 같은 개인정보가 들어 있습니다.`,
    'evidence-without-source': () => '다른 것이 딛고 선 근거인데 출처가 없습니다.',
    'figure-without-sample': () => '수치인데 몇 명이나 몇 건을 살펴본 것인지 알 수 없습니다.',
    'note-without-text': () => '메모에 아무 글도 없습니다.',
    'test-without-criterion': () => '무엇이면 성공인지 기준을 정하지 않고 테스트를 시작했습니다.',
    'result-without-sample': () => '몇 명이나 몇 건 중에서 나온 결과인지 알 수 없습니다.',
    'test-without-control': () => '차이를 보려는 테스트인데 비교할 쪽의 수가 없습니다.',
    'test-without-decision': () => '테스트가 끝났는데 결정이 없습니다.',
    'decision-against-criterion': () => '결과와 기준이 말하는 것과 반대로 결정했습니다.',
    'assumption-untested': () => '중요한데 확인되지 않은 가정을 어느 프로토타입도 다루지 않습니다.',
    'insight-without-evidence': () => '이 인사이트에 근거가 없습니다.',
    'pain-without-evidence': () => '근거가 없는 페인 포인트에서 질문이나 아이디어가 나왔습니다.',
    'test-without-result': () => '끝난 테스트인데 결과가 없습니다.',
    'test-without-learning': () =>
      '방향을 바꾸기로 했는데 배운 것이 앞 단계로 이어지지 않았습니다.',
    'test-without-improvement': () => '계속하기로 한 테스트에서 나온 개선이 없습니다.',
    'to-be-unchanged': () => '테스트는 통과했는데 목표 여정이 바뀌지 않았습니다.',
    'insight-from-one-source': () => '인사이트의 근거가 모두 한곳에서 나왔습니다.',
    'pain-without-question': () => '근거가 있는 페인 포인트인데 아직 질문으로 바꾸지 않았습니다.',
    'question-without-pain': () =>
      '이 질문이 어떤 페인 포인트나 인사이트에서 나왔는지 알 수 없습니다.',
    'question-without-idea': () => '이 질문에 답하는 아이디어가 없습니다.',
    'idea-without-pain': () => '이 아이디어가 어떤 페인 포인트나 질문에서 나왔는지 알 수 없습니다.',
    'idea-without-prototype': () => '고른 아이디어인데 프로토타입이 없습니다.',
    'prototype-without-idea': () => '이 프로토타입이 어떤 아이디어에서 나왔는지 알 수 없습니다.',
    'prototype-without-test': () => '이 프로토타입으로 한 테스트가 없습니다.',
    'improvement-without-change': () => '이 개선이 목표 여정의 무엇을 바꾸는지 알 수 없습니다.',
    'group-without-name': ({ count }) => `메모 ${size(count)}장을 묶은 그룹에 이름이 없습니다.`,
    'group-empty': () => '그룹이 비어 있습니다.',
    'picture-without-title': () => '그림에 무엇을 보여 주는지 제목이 없습니다.',
    'point-of-view-incomplete': ({ missing }) =>
      missing === 'both'
        ? '관점 서술문에 니즈와 인사이트가 없습니다.'
        : missing === 'need'
          ? '관점 서술문에 니즈가 없습니다.'
          : '관점 서술문에 인사이트가 없습니다.',
    'point-of-view-need-not-verb': () => '니즈가 하고 싶은 일이 아니라 물건을 말합니다.',
    'point-of-view-without-evidence': () =>
      '관점 서술문이 어떤 근거나 인사이트에서 나왔는지 알 수 없습니다.',
    'question-with-solution': ({ word }) =>
      `질문에 이미 해결책이 들어 있습니다: ‘${named(word, '해결책')}’.`,
    'question-too-broad': () => '질문이 너무 넓습니다. 어떤 상황의 질문인지 좁혀 보세요.',
    'question-without-user': () => '누구를 위한 질문인지 알 수 없습니다.',
    'question-two-in-one': () => '질문이 두 개 이상 들어 있습니다.',
    'vote-left-open': () => '다음 일이 시작됐는데 투표가 아직 열려 있습니다.',
    'vote-without-dots': () => '닫힌 투표에 표가 하나도 없습니다.',
    'prototype-without-questions': () => '프로토타입으로 무엇을 알아보려는지 질문이 없습니다.',
    'criterion-without-figure': () => '기준에 얼마면 성공인지 수치가 없습니다.',
    'sample-small': ({ n }) => `표본 수(${size(n)})가 적어 결과가 크게 달라질 수 있습니다.`,
    'improvement-without-owner': () => '개선에 담당이 없습니다.',
  },
  unnamed: (type, number) => {
    if (number === null) return '이름 없음'
    if (type === 'board') return boards[number - 1] ?? '보드'
    return type === 'stage' ? `${number}단계` : `스텝 ${number}`
  },
}

function koDatum(kind: string | number | undefined): string {
  return kind === 'email' ? '이메일 주소' : kind === 'phone' ? '전화번호' : '주민등록번호'
}
