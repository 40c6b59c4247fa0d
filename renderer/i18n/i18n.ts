/** Turns typed keys into sentences of a language, with and without React. */
import { createContext, createElement, use, useEffect, useMemo, type ReactNode } from 'react'
import { catalogue, type TranslationKey } from './catalogue.ts'
import { Sentences, type Values } from './sentences.ts'
import { languages, type Language } from './words.ts'

export type { Language, TranslationKey, Values }

/** The sentence for a key, in the language the function was made for. */
export type Translate = (key: TranslationKey, values?: Values) => string

const sentences: Readonly<Record<Language, Sentences>> = {
  ko: new Sentences('ko', catalogue.ko),
  en: new Sentences('en', catalogue.en),
}

const translators: Readonly<Record<Language, Translate>> = {
  ko: (key, values) => sentences.ko.say(key, values),
  en: (key, values) => sentences.en.say(key, values),
}

/** The translator of a language; always the same function for the same language. */
export function createTranslator(language: Language): Translate {
  return translators[language]
}

/** Whether a text, put together from an id, is a key of the catalogue. */
export function isTranslationKey(text: string): text is TranslationKey {
  return sentences.ko.has(text)
}

/** The key of a document command's name: `stage.set-hidden` is `commands.stage_set-hidden`. */
export function commandKey(commandId: string): TranslationKey {
  const key = `commands.${commandId.replace('.', '_')}`
  if (!isTranslationKey(key)) throw new Error(`No words for the command ${commandId}`)
  return key
}

/** The language to begin with: the first of the system's that we speak; Korean where it names none. */
export function systemLanguage(navigatorLanguages: readonly string[]): Language {
  for (const tag of navigatorLanguages) {
    const base = tag.toLowerCase().split('-')[0]
    const spoken = languages.find((language) => language === base)
    if (spoken !== undefined) return spoken
  }
  // Somebody whose system speaks a third language is likelier to read English.
  return navigatorLanguages.length === 0 ? 'ko' : 'en'
}

interface LanguageState {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageState>({
  language: 'ko',
  setLanguage: () => {
    throw new Error('The language can only be changed inside a LanguageProvider')
  },
})

interface LanguageProviderProps {
  readonly language: Language
  readonly onLanguageChange: (language: Language) => void
  readonly children?: ReactNode
}

/** Gives the language to everything inside, and tells the page which one it is in. */
export function LanguageProvider(props: LanguageProviderProps): ReactNode {
  const { language, onLanguageChange, children } = props
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const state = useMemo(
    () => ({ language, setLanguage: onLanguageChange }),
    [language, onLanguageChange],
  )
  return createElement(LanguageContext, { value: state }, children)
}

interface InLanguageProps {
  readonly language: Language
  readonly children: ReactNode
}

/** Says everything inside in one language, whatever the screen speaks. */
export function InLanguage({ language, children }: InLanguageProps): ReactNode {
  const { setLanguage } = useLanguage()
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return createElement(LanguageContext, { value: state }, children)
}

/** The language of the screen, and the way to change it. */
export function useLanguage(): LanguageState {
  return use(LanguageContext)
}

/** The translator of the screen's language. */
export function useTranslate(): Translate {
  return createTranslator(useLanguage().language)
}
