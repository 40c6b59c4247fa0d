/** Notices a Korean particle that no longer agrees with the word before it, as after replacing the word. */
import { particlesAt } from '#shared/base/search/korean-particles.ts'
import { particleAfter, type Particle } from './particles.ts'

/** Form after a consonant, after a vowel, the pair that decides, and whether more may follow. */
const pairs: readonly (readonly [string, string, Particle, boolean])[] = [
  ['으로', '로', '으로', true],
  ['이라', '라', '이라', true],
  ['이랑', '랑', '이라', true],
  ['이나', '나', '이라', true],
  ['이며', '며', '이라', true],
  ['은', '는', '은는', false],
  ['이', '가', '이가', false],
  ['을', '를', '을를', false],
  ['과', '와', '과와', true],
]

export interface ParticleHint {
  readonly is: string
  readonly shouldBe: string
}

/** What follows a word in a text from `end` on, held against the word; null where it agrees. */
export function particleHint(text: string, end: number, word: string): ParticleHint | null {
  const run = particlesAt(text, end)
  for (const [closed, open, particle, goesOn] of pairs) {
    const is = [closed, open].find((form) => (goesOn ? run.startsWith(form) : run === form))
    if (is === undefined) continue
    const isClosed = particleAfter(word, particle) === particleAfter('각', particle)
    const shouldBe = isClosed ? closed : open
    return shouldBe === is ? null : { is, shouldBe }
  }
  return null
}
