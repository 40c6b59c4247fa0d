/** Reads Korean and English words one by one, with Korean particles taken off. */

export interface Word {
  /** As it stands in the text, without punctuation. */
  readonly text: string
  /** In small letters, and without the Korean particle at its end. */
  readonly stem: string
  /** The particle; '' where there is none. */
  readonly particle: string
}

const particles = [
  '으로부터',
  '에서의',
  '이라는',
  '이라도',
  '에게서',
  '께서는',
  '들에게',
  '에서는',
  '으로는',
  '으로도',
  '까지',
  '부터',
  '에게',
  '께서',
  '에서',
  '으로',
  '한테',
  '처럼',
  '마다',
  '만의',
  '이나',
  '라도',
  '라는',
  '들이',
  '들은',
  '들을',
  '들의',
  '들도',
  '들',
  '로',
  '을',
  '를',
  '이',
  '가',
  '은',
  '는',
  '의',
  '에',
  '와',
  '과',
  '도',
  '만',
  '나',
  '께',
] as const

const longestParticle = 4

/** The words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  const found = text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}&+'’-]*/gu) ?? []
  return found.map(wordOf)
}

/** The stem of a Korean word may be shorter than it is: whoever looks it up tries `text` as well. */
function wordOf(text: string): Word {
  const small = text.toLowerCase()
  if (!/[\p{Script=Hangul}]$/u.test(small)) return { text, stem: small, particle: '' }
  for (let length = Math.min(longestParticle, small.length - 1); length > 0; length--) {
    const particle = small.slice(-length)
    if (isParticle(particle)) return { text, stem: small.slice(0, -length), particle }
  }
  return { text, stem: small, particle: '' }
}

function isParticle(text: string): boolean {
  return known.has(text)
}

const known: ReadonlySet<string> = new Set(particles)
