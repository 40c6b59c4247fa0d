/** Fetches words and keeps what has come: first what the first screen says in its language, later everything. */
import { Sentences, type Values } from './sentences.ts'
import type { Language } from './words.ts'

type Words = Readonly<Record<string, string>>

const sentences: Readonly<Record<Language, Sentences>> = {
  ko: new Sentences('ko'),
  en: new Sentences('en'),
}

// One file for each language: nobody reads two at once before the first picture.
const first: Readonly<Record<Language, () => Promise<Words>>> = {
  async ko() {
    const { firstWords } = await import('./first-words.ts?language=ko')
    return firstWords.ko
  },
  async en() {
    const { firstWords } = await import('./first-words.ts?language=en')
    return firstWords.en
  },
}

const later: Readonly<Record<Language, () => Promise<Words>>> = {
  async ko() {
    const { laterWords } = await import('./later-words.ts?language=ko')
    return laterWords.ko
  },
  async en() {
    const { laterWords } = await import('./later-words.ts?language=en')
    return laterWords.en
  },
}

const knownFirst = new Set<Language>()
const listeners = new Set<() => void>()
let areAllKnown = false
let isAnyMissed = false
let fetching: Promise<void> | null = null

/** The words without which a screen in this language cannot be drawn. Rejects where they cannot be had. */
export async function fetchFirstWords(language: Language): Promise<void> {
  if (knownFirst.has(language)) return
  sentences[language].add(await first[language]())
  knownFirst.add(language)
}

/** Whether a screen in this language can be drawn. */
export function knowsFirstWords(language: Language): boolean {
  return knownFirst.has(language)
}

/** All words of both languages, which the palette finds and pages are printed in. Asked again, it tries again. */
export async function fetchAllWords(): Promise<void> {
  if (areAllKnown) return
  fetching ??= fetchAll()
  try {
    await fetching
  } finally {
    fetching = null
  }
}

async function fetchAll(): Promise<void> {
  const [, , ko, en] = await Promise.all([
    fetchFirstWords('ko'),
    fetchFirstWords('en'),
    later.ko(),
    later.en(),
  ])
  sentences.ko.add(ko)
  sentences.en.add(en)
  areAllKnown = true
  for (const listener of [...listeners]) listener()
}

/** Whether everything can be said. */
export function knowsAllWords(): boolean {
  return areAllKnown
}

/** True from when everything can be said, where something was asked for before. */
export function hasCaughtUp(): boolean {
  return areAllKnown && isAnyMissed
}

/** Tells when everything can be said; gives what ends the listening. */
export function onAllWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The sentence under a key; nothing while it has not come yet. */
export function sayIn(language: Language, key: string, values?: Values): string {
  const words = sentences[language]
  if (areAllKnown || words.has(key)) return words.say(key, values)
  isAnyMissed = true
  return ''
}

/** Whether something can be said under a key, in any language that has come. */
export function isSaid(key: string): boolean {
  return sentences.ko.has(key) || sentences.en.has(key)
}
