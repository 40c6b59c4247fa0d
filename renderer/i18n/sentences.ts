/** Fills the blanks of sentences: `{{name}}`, `{{name, 을를}}` with the particle that fits, `{{count, number}}`. */
import { formatNumber } from './format.ts'
import { particles, withParticle, type Particle } from './particles.ts'
import type { Language } from './words.ts'

/** What a sentence is filled with; `count` also chooses between singular and plural. */
export type Values = Readonly<Record<string, string | number>>

type Words = Readonly<Record<string, string>>

/** A blank, or the words between two of them. */
type Part = string | { readonly name: string; readonly form: string | undefined }

const blank = /\{\{\s*(\w+)\s*(?:,\s*([\p{L}]+)\s*)?\}\}/gu
const knownParticles: ReadonlySet<string> = new Set(particles)

/** Says the sentences of one language; each is taken apart when it is first said. */
export class Sentences {
  private readonly language: Language
  private words: Words = {}
  private readonly parts = new Map<string, readonly Part[]>()

  constructor(language: Language) {
    this.language = language
  }

  /** Makes more sentences known. */
  add(words: Words): void {
    this.words = { ...this.words, ...words }
  }

  /** The sentence under a key; the key itself where there is none. */
  say(key: string, values: Values = {}): string {
    const name = this.formOf(key, values['count'])
    const sentence = this.words[name]
    if (sentence === undefined) return key
    if (!sentence.includes('{{')) return sentence
    let parts = this.parts.get(name)
    if (parts === undefined) {
      parts = partsOf(sentence)
      this.parts.set(name, parts)
    }
    return parts.map((part) => (typeof part === 'string' ? part : this.fill(part, values))).join('')
  }

  /** Whether something can be said under a key. */
  has(key: string): boolean {
    return Object.hasOwn(this.words, key) || Object.hasOwn(this.words, `${key}_other`)
  }

  /** English counts in two forms, Korean in one. */
  private formOf(key: string, count: string | number | undefined): string {
    if (typeof count !== 'number') return key
    const form = `${key}_${count === 1 ? 'one' : 'other'}`
    return Object.hasOwn(this.words, form) ? form : key
  }

  private fill({ name, form }: Exclude<Part, string>, values: Values): string {
    const value = values[name] ?? ''
    if (form === undefined) return String(value)
    if (form === 'number') return formatNumber(Number(value), this.language)
    return isParticle(form) ? withParticle(String(value), form) : String(value)
  }
}

function isParticle(form: string): form is Particle {
  return knownParticles.has(form)
}

function partsOf(sentence: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { index, 0: whole, 1: name = '', 2: form } of sentence.matchAll(blank)) {
    if (index > end) parts.push(sentence.slice(end, index))
    parts.push({ name, form })
    end = index + whole.length
  }
  if (end < sentence.length) parts.push(sentence.slice(end))
  return parts
}
