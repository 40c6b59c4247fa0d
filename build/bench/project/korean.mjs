/** Makes up what people write on maps and boards: Korean sentences of usual lengths, some with figures and Latin words. */

const people = ['처음 온 이용자', '보호자', '야간 근무자', '고령 이용자', '상담원', '현장 담당자']
const places = [
  '예약 화면',
  '접수 창구',
  '안내 문자',
  '결제 단계',
  '대기 공간',
  '상담 전화',
  '설치 현장',
  '이용 내역',
  '키오스크',
  'FAQ 페이지',
]
const things = [
  '남은 시간',
  '필요한 서류',
  '다음에 할 일',
  '취소 방법',
  '추가 비용',
  '담당자 이름',
  '진행 상황',
  '본인 확인 절차',
]
const troubles = [
  '보이지 않는다',
  '매번 다르게 적혀 있다',
  '두 번씩 입력해야 한다',
  '너무 늦게 알려 준다',
  '어디에 있는지 찾기 어렵다',
  '전화로만 물어볼 수 있다',
]
const acts = ['확인한다', '찾아본다', '적어 둔다', '물어본다', '기다린다', '다시 고른다']
const remarks = [
  '몇 번을 눌러도 같은 화면이라 그냥 전화했어요.',
  '앞에 몇 명이 있는지만 알아도 마음이 놓일 것 같아요.',
  '설명은 길었는데 정작 제가 할 일은 몰랐어요.',
  '"처리 중"이라는 말만 보고 40분을 서 있었습니다.',
  '어머니 대신 하려니 인증부터 막히더라고요.',
  '문자로 받은 링크가 무엇인지 몰라서 지웠어요.',
]
const means = [
  '알림 한 줄',
  '한 장짜리 안내',
  '색으로 나눈 줄',
  '되돌리기 단추',
  '미리 채운 신청서',
  '동행 서비스',
]

/**
 * The ways in which a made-up project speaks.
 * @param {import('./random.mjs').Random} random
 */
export function koreanWords(random) {
  const { pick, whole, chance } = random
  const trouble = () => `${pick(places)}에서 ${pick(things)}이(가) ${pick(troubles)}`
  return {
    stage: () => `${pick(['알아보기', '신청', '기다림', '이용', '마무리', '다시 찾기'])}`,
    step: () => `${pick(things)} ${pick(['고르기', '확인', '입력', '받기'])}`,
    act: () => `${pick(places)}에서 ${pick(things)}을(를) ${pick(acts)}`,
    touchpoint: () => `${pick(places)} ${pick(['안내', '응대', '알림', '화면'])}`,
    trouble,
    chance: () => `${pick(things)}을(를) ${pick(means)}(으)로 미리 알리기`,
    quote: () => `“${pick(remarks)}”`,
    insight: () => `${pick(people)}는 ${trouble()}고 느낄 때 스스로 해결하기를 그만둔다.`,
    question: () => `어떻게 하면 ${pick(people)}가 ${pick(places)}에서 헤매지 않게 할 수 있을까?`,
    idea: () => `${pick(means)}: ${pick(places)}에서 ${pick(things)} 보여 주기`,
    prototype: () => `${pick(means)} ${pick(['종이', '클릭', '역할극'])} 시제품 v${whole(1, 4)}`,
    test: () => `${pick(means)}이(가) ${pick(things)} 문의를 줄이는지 보기`,
    improvement: () => `${pick(places)}에 ${pick(means)} 넣기`,
    /** Most notes are a few words, some a sentence, few a paragraph. */
    note: () => {
      if (chance(0.5)) return `${pick(things)} ${pick(['불안', '헷갈림', '괜찮음', '몰랐음'])}`
      if (chance(0.8)) return trouble()
      return `${pick(people)}: ${trouble()}.\n${pick(remarks)} (관찰 ${whole(2, 30)}회, n=${whole(40, 900)})`
    },
    /** Empty in most cases, as details are. */
    details: () =>
      chance(0.25) ? `${trouble()}. ${pick(people)} ${whole(3, 12)}명이 같은 말을 했다.` : '',
  }
}
