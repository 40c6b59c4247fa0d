/** Chooses the Korean particle that fits the end of a name: 카드를, 단계를, 앱으로. */

/** Form after a consonant, form after a vowel. */
const forms = {
  은는: ['은', '는'],
  이가: ['이', '가'],
  을를: ['을', '를'],
  과와: ['과', '와'],
  으로: ['으로', '로'],
  이라: ['이라', '라'],
} as const

export type Particle = keyof typeof forms

export const particles = Object.keys(forms) as readonly Particle[]

type Ending = 'vowel' | 'rieul' | 'consonant'

// 영 일 이 삼 사 오 육 칠 팔 구
const digitEndings = 'CRVCVVCRRV'

const syllableBase = 0xac00
const syllableLast = 0xd7a3
const finalsPerVowel = 28
const finalRieul = 8

function endingOfCode(code: string): Ending {
  return code === 'V' ? 'vowel' : code === 'R' ? 'rieul' : 'consonant'
}

// A number is read to its last non-zero place: 10 is 십, 100 is 백, 1000 is 천, 10000 is 만: all closed.
function endingOfNumber(digits: string): Ending {
  if (/[1-9]0+$/u.test(digits)) return 'consonant'
  return endingOfCode(digitEndings[Number(digits.at(-1))] ?? 'V')
}

// Latin words are heard as loanwords: 앱 (app) is closed, 링크 (link) is not, 홈 (home) is, 노트 (note) is not.
function endingOfLatin(word: string): Ending {
  // Initials are read letter by letter: 엘 and 알, 엠 and 엔 are closed, the other letters open.
  if (word === word.toUpperCase()) {
    return /[LR]$/u.test(word) ? 'rieul' : /[MN]$/u.test(word) ? 'consonant' : 'vowel'
  }
  const lower = word.toLowerCase()
  if (/le?$/u.test(lower)) return 'rieul'
  return /(?:[mn]e?|ng|[aeiou](?:pp|tt|ck|[pbckt]))$/u.test(lower) ? 'consonant' : 'vowel'
}

function endingOf(text: string): Ending {
  // The end decides; of what is long, more would only take time.
  const end = text.slice(-100).normalize('NFC')
  // Quotes, brackets and other marks at the end are not spoken.
  const spoken = end.replace(/[^\p{L}\p{N}]+$/u, '')
  const digits = /[0-9]+$/u.exec(spoken)?.[0]
  if (digits !== undefined) return endingOfNumber(digits)
  const latin = /[A-Za-z]+$/u.exec(spoken)?.[0]
  if (latin !== undefined) return endingOfLatin(latin)
  const code = spoken.codePointAt(spoken.length - 1) ?? 0
  if (code < syllableBase || code > syllableLast) return 'vowel'
  const final = (code - syllableBase) % finalsPerVowel
  return final === 0 ? 'vowel' : final === finalRieul ? 'rieul' : 'consonant'
}

/** The particle that follows the text, without the text. */
export function particleAfter(text: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = forms[particle]
  const ending = endingOf(text)
  if (ending === 'rieul') return particle === '으로' ? afterVowel : afterConsonant
  return ending === 'vowel' ? afterVowel : afterConsonant
}

/** The text with its particle: `withParticle('설치 기사', '을를')` is 설치 기사를. */
export function withParticle(text: string, particle: Particle): string {
  return text + particleAfter(text, particle)
}
