/** Names the tones of the tokens: each has the tone itself, -soft, -line and -ink. */
import type { CSSProperties } from 'react'

export type Tone =
  | 'neutral'
  | 'touchpoint'
  | 'pain'
  | 'opportunity'
  | 'emotion'
  | 'warning'
  | 'empathize'
  | 'define'
  | 'ideate'
  | 'prototype'
  | 'test'
  | 'violet'
  | 'ochre'
  | 'green'
  | 'blue'
  | 'rust'
  | 'slate'

/** Hands a tone to a style sheet as `--tone`, `--tone-soft`, `--tone-line` and `--tone-ink`. */
export function toneStyle(tone: Tone): CSSProperties {
  // CSSProperties has no custom properties; React passes them on.
  return {
    '--tone': `var(--${tone})`,
    '--tone-soft': `var(--${tone}-soft)`,
    '--tone-line': `var(--${tone}-line)`,
    '--tone-ink': `var(--${tone}-ink)`,
  } as CSSProperties
}
