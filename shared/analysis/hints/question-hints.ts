/** Looks at the wording of a How-Might-We question: it should open the way to solutions for somebody. */

import { solutionWords } from './solution-words.ts'
import { wordsOf } from './words.ts'

/** One thing worth another look; each kind comes at most once, in the order below. */
export type QuestionHint =
  /** It names a solution already: the word, as written. */
  | { readonly kind: 'solution'; readonly word: string }
  /** It could be asked of anything: hardly a word besides the form, or sweeping ones. */
  | { readonly kind: 'too-broad' }
  /** Nobody is named whom it is about. */
  | { readonly kind: 'no-user' }
  /** It asks more than one question. */
  | { readonly kind: 'several' }

/** Fewer words than these, besides the form of the question, say too little. */
const fewestWords = 3

// What every question of this kind says.
const forms =
  /어떻게\s*하면|어떻게|우리가|우리는|(할\s*)?수\s*있\p{L}*|how\s+(might|can|could)\s+we/giu

const sweeping =
  /(고객|사용자|이용자)?\s*(경험|서비스|만족도?|품질|편의)(을|를)?\s*(더\s*)?(좋게|낫게|개선|향상|높이|높일|혁신)|모든\s*(것|사람|고객|문제)|(improve|better|enhance)\s+(the\s+|our\s+)?(customer\s+|user\s+)?(experience|service|satisfaction|quality)\b|\b(everything|everyone|everybody)\b/iu

const peopleKo =
  /^(사용자|이용자|고객|손님|회원|사람|환자|보호자|의료진|간호사|의사|직원|상담원|상담사|담당자|관리자|운전자|차주|기사|입주민|입주자|주민|시민|국민|민원인|방문자|방문객|관람객|승객|여행자|학생|학부모|부모|아이|어린이|어르신|노인|청년|가족|자녀|엄마|아빠|친구|이웃|직장인|신청자|예약자|구매자|판매자|소비자|참여자|참가자|초보자|장애인|임산부|신입|소장|점주|사장님?|팀원|누구|이들|그들|분들?)$/u
const peopleEn =
  /^(users?|customers?|clients?|guests?|members?|people|persons?|patients?|carers?|caregivers?|nurses?|doctors?|staff|employees?|agents?|clerks?|drivers?|owners?|residents?|citizens?|visitors?|passengers?|travell?ers?|students?|pupils?|teachers?|parents?|children|child|kids?|seniors?|elders?|famil(y|ies)|someone|somebody|anyone|newcomers?|beginners?|applicants?|buyers?|sellers?|consumers?|participants?|tenants?|neighbou?rs?|managers?|workers?|callers?|mothers?|fathers?|daughters?|sons?|women|men|woman|man|those|them|they)$/u

/**
 * What could be better about a question. `hasPersona` is true where a persona says whom it is about.
 * Guesses by word lists: worth showing, never worth refusing anything. A blank text gets none.
 */
export function questionHints(
  text: string,
  { hasPersona }: { readonly hasPersona: boolean },
): readonly QuestionHint[] {
  const words = wordsOf(text.replace(forms, ' '))
  if (words.length === 0 && wordsOf(text).length === 0) return []
  const hints: QuestionHint[] = []
  const [word] = solutionWords(text)
  if (word !== undefined) hints.push({ kind: 'solution', word })
  if (words.length < fewestWords || sweeping.test(text)) hints.push({ kind: 'too-broad' })
  if (!hasPersona && !words.some(isPerson)) hints.push({ kind: 'no-user' })
  if (asksSeveral(text)) hints.push({ kind: 'several' })
  return hints
}

function isPerson({ text, stem }: { readonly text: string; readonly stem: string }): boolean {
  const whole = text.toLowerCase()
  return [whole, stem, stem.replace(/들$/u, ''), stem.replace(/님$/u, '')].some(
    (each) => peopleKo.test(each) || peopleEn.test(each),
  )
}

function asksSeveral(text: string): boolean {
  const marks = text.match(/[?？]+/gu)?.length ?? 0
  const forms = text.match(/어떻게\s*하면|how\s+(might|can|could)\s+we/giu)?.length ?? 0
  return marks > 1 || forms > 1
}
