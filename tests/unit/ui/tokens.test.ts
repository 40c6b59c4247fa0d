/** Checks the colours of every theme from the style sheet itself. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const css = readFileSync(
  fileURLToPath(new URL('../../../renderer/ui/tokens.css', import.meta.url)),
  'utf8',
)

type Theme = ReadonlyMap<string, string>

function blockAfter(selector: string): string {
  const start = css.indexOf(`${selector} {`)
  if (start === -1) throw new Error(`No rule for ${selector}`)
  return css.slice(start, css.indexOf('}', start))
}

function declarations(block: string): Theme {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map((match) => [match[1]!, match[2]!.trim()]),
  )
}

function side(theme: Theme, pick: 0 | 1): Theme {
  return new Map(
    [...theme].map(([name, value]) => {
      const pair = /^light-dark\((.+), (#\w+|rgb\(.+\))\)$/u.exec(value)
      return [name, pair === null ? value : pair[1 + pick]!]
    }),
  )
}

const base = declarations(blockAfter('[data-theme]'))
const contrast = declarations(blockAfter("[data-theme='contrast']"))
const themes = [
  ['light', side(base, 0)],
  ['dark', side(base, 1)],
  ['high contrast', new Map([...base, ...contrast])],
] as const

/** Relative luminance of #rrggbb, from 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function ratio(theme: Theme, one: string, other: string): number {
  const [dark, bright] = [one, other]
    .map((name) => {
      const color = theme.get(name)
      if (color === undefined || !/^#[\da-f]{6}$/u.test(color)) throw new Error(`${name}: ${color}`)
      return luminance(color)
    })
    .sort((a, b) => a - b)
  return (bright! + 0.05) / (dark! + 0.05)
}

const grounds = ['paper', 'surface', 'surface-muted', 'surface-sunken', 'surface-raised']
const meanings = ['touchpoint', 'pain', 'opportunity', 'emotion', 'warning', 'neutral']
const stages = ['empathize', 'define', 'ideate', 'prototype', 'test']
const people = ['violet', 'ochre', 'green', 'blue', 'rust', 'slate']
const notes = ['yellow', 'green', 'blue', 'pink', 'violet'].map((color) => `note-${color}`)

const textPairs = [
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['ink-secondary', ground],
  ]),
  ...['paper', 'surface', 'surface-raised', 'accent-soft'].map((ground) => ['accent', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['surface', 'ink'],
  ['ink', 'found'],
  ['ink', 'found-now'],
  ['stage-ink', 'stage'],
  ['stage-ink', 'stage-alternate'],
  ...notes.flatMap((note) => [
    ['ink', note],
    ['ink-secondary', note],
  ]),
  ...[...meanings, ...stages, ...people].flatMap((tone) => [
    [`${tone}-ink`, `${tone}-soft`],
    [`${tone}-ink`, 'surface'],
    [`${tone}-ink`, 'paper'],
  ]),
] as [string, string][]

// Lines of people, marks of meanings and borders of fields must be seen, not read.
const graphicPairs = [
  ...[...meanings, ...stages, ...people].flatMap((tone) => [
    [tone, 'surface'],
    [tone, `${tone}-soft`],
  ]),
  ['line-field', 'surface'],
  ['focus', 'surface'],
  ['focus', 'paper'],
] as [string, string][]

function tooWeak(theme: Theme, pairs: readonly [string, string][], least: number): string[] {
  return pairs
    .filter(([one, other]) => ratio(theme, one, other) < least)
    .map(([one, other]) => `${one} on ${other}: ${ratio(theme, one, other).toFixed(2)}`)
}

describe.each(themes)('in the %s theme', (_, theme) => {
  it('all text can be read', () => {
    expect(tooWeak(theme, textPairs, 4.5)).toEqual([])
  })

  it('all marks can be seen', () => {
    expect(tooWeak(theme, graphicPairs, 3)).toEqual([])
  })
})

it('high contrast gives main text 7 to 1 and lines as strong as text', () => {
  const theme = new Map([...base, ...contrast])
  const pairs = textPairs.filter(([, ground]) => grounds.includes(ground))
  expect(tooWeak(theme, pairs, 7)).toEqual([])
  expect(tooWeak(theme, [['line', 'surface']], 7)).toEqual([])
})

it('the wish of the system for more contrast gives the same colours as our theme', () => {
  expect(declarations(blockAfter(':root:not([data-theme])'))).toEqual(contrast)
})

it('every theme gives every colour', () => {
  const colors = [...base]
    .filter(([, value]) => value.startsWith('light-dark('))
    .map(([name]) => name)
  const missing = colors.filter((name) => !contrast.has(name) && name !== 'shadow-color')
  expect(missing).toEqual([])
  expect([...contrast.keys()].filter((name) => !base.has(name))).toEqual([])
})
