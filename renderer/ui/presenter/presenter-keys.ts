/** Says what keys and clickers mean while pages are presented. */

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: -Infinity,
  End: Infinity,
}

// Clickers send a full stop for the dark screen. Where the keyboard is set to Hangul, keys are jamo.
const letters = { dark: ['b', 'ㅠ', '.'], pointer: ['l', 'ㅣ'] } as const

interface Pressed {
  readonly key: string
  readonly code: string
}

export function isPresenterKey({ key, code }: Pressed, meaning: keyof typeof letters): boolean {
  const [letter] = letters[meaning]
  return (
    (letters[meaning] as readonly string[]).includes(key.toLowerCase()) ||
    code === `Key${letter.toUpperCase()}`
  )
}

interface Turning {
  /** The page that is shown, from 0. */
  readonly place: number
  readonly count: number
  /** Digits that were typed right before. */
  readonly typed: string
}

/** The page behind a key: the next, the one before, the ends, or the one whose number is typed. */
export function placeAfterKey(
  key: string,
  { place, count, typed }: Turning,
): Pick<Turning, 'place' | 'typed'> {
  const step = steps[key]
  if (step !== undefined) {
    return { place: Math.min(Math.max(place + step, 0), count - 1), typed: '' }
  }
  if (!/^\d$/.test(key)) return { place, typed: '' }
  const digits = [typed + key, key].find((text) => Number(text) >= 1 && Number(text) <= count)
  return digits === undefined ? { place, typed: '' } : { place: Number(digits) - 1, typed: digits }
}
