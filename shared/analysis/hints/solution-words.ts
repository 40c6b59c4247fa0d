/** Finds words that name a solution, in Korean and English. */

import { wordsOf, type Word } from './words.ts'

/** Things that somebody would build or buy; words that also name everyday things are left out. */
const solutions: ReadonlySet<string> = new Set([
  '앱',
  '어플',
  '어플리케이션',
  '애플리케이션',
  '모바일앱',
  '챗봇',
  '음성봇',
  '봇',
  '인공지능',
  '키오스크',
  '알림',
  '알림톡',
  '푸시',
  '푸시알림',
  '웹사이트',
  '홈페이지',
  '웹페이지',
  '플랫폼',
  '포털',
  '대시보드',
  '전광판',
  '시스템',
  '소프트웨어',
  '알고리즘',
  '자동화',
  '메타버스',
  '블록체인',
  '빅데이터',
  '큐알코드',
  'qr코드',
  '쿠폰',
  '구독',
  '멤버십',
  '뉴스레터',
  '팝업',
  '버튼',
  '튜토리얼',
  '매뉴얼',
  '팸플릿',
  '로봇',
  '드론',
  '센서',
  '콜백',
  '게시판',
  '체크리스트',
  'ai',
  'app',
  'apps',
  'bot',
  'bots',
  'chatbot',
  'chatbots',
  'kiosk',
  'kiosks',
  'notification',
  'notifications',
  'website',
  'websites',
  'platform',
  'platforms',
  'portal',
  'dashboard',
  'dashboards',
  'software',
  'algorithm',
  'blockchain',
  'metaverse',
  'coupon',
  'coupons',
  'membership',
  'newsletter',
  'popup',
  'pop-up',
  'tutorial',
  'robot',
  'robots',
  'sensor',
  'sensors',
  'qr',
  'checklist',
  'checklists',
])

/** Behind these words a solution only says who somebody is: "앱 사용자", "app users". */
const users: ReadonlySet<string> = new Set([
  '사용자',
  '이용자',
  '고객',
  '회원',
  'user',
  'users',
  'customer',
  'customers',
])

/** Ends of compounds such as "전용앱" or "예약챗봇" that mean a solution wherever they stand. */
const endings = ['챗봇', '키오스크', '플랫폼', '알림톡', '대시보드', '전용앱', '웹사이트'] as const

/** The words of a text that name a solution, as written but without particles; each once. */
export function solutionWords(text: string): readonly string[] {
  const words = wordsOf(text)
  const found = words.flatMap((word, n) => {
    const next = words[n + 1]
    if (next !== undefined && users.has(next.stem)) return []
    return solutionIn(word) ?? []
  })
  return [...new Set(found)]
}

/** Whether a text ends in a word that names a solution. */
export function endsInSolution(text: string): boolean {
  const last = wordsOf(text).at(-1)
  return last !== undefined && solutionIn(last) !== null
}

/** A particle may have been taken off that is part of the word, so the whole word counts too. */
function solutionIn({ text, stem }: Word): string | null {
  for (const each of [text.toLowerCase(), stem]) {
    const isOne = solutions.has(each) || endings.some((ending) => each.endsWith(ending))
    if (isOne) return text.slice(0, each.length)
  }
  return null
}
