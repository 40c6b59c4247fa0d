/** Turns typed keys into sentences of a language, with and without React. */
import {
  createContext,
  createElement,
  use,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { TranslationKey } from './catalogue.ts'
import { hasCaughtUp, isSaid, knowsAllWords, onAllWords, sayIn } from './known-words.ts'
import type { Values } from './sentences.ts'
import { languages, type Language } from './words.ts'

export type { Language, TranslationKey, Values }

/** The sentence for a key, in the language the function was made for. */
export type Translate = (key: TranslationKey, values?: Values) => string

const newTranslators = (): Readonly<Record<Language, Translate>> => ({
  ko: (key, values) => sayIn('ko', key, values),
  en: (key, values) => sayIn('en', key, values),
})

let translators = newTranslators()

// Who keeps what was said asks a translator it does not know yet again.
onAllWords(() => {
  if (hasCaughtUp()) translators = newTranslators()
})

/** The translator of a language; always the same function for the same language. */
export function createTranslator(language: Language): Translate {
  return translators[language]
}

/** Whether a text, put together from an id, is a key of the catalogue. */
export function isTranslationKey(text: string): text is TranslationKey {
  return isSaid(text)
}

/** The key of a document command's name: `stage.set-hidden` is `commands.stage_set-hidden`. */
export function commandKey(commandId: string): TranslationKey {
  const key = `commands.${commandId.replace('.', '_')}`
  if (isTranslationKey(key)) return key
  if (knowsAllWords()) throw new Error(`No words for the command ${commandId}`)
  // Its name is on its way; the test of the catalogue knows that there is one.
  return key as TranslationKey
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
  readonly isWhole?: boolean
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
  // Whatever was drawn without its words is drawn again.
  const isWhole = useSyncExternalStore(onAllWords, hasCaughtUp)
  const state = useMemo(
    () => ({ language, setLanguage: onLanguageChange, isWhole }),
    [language, onLanguageChange, isWhole],
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
