/** Lets everything be said in both languages from the first line of a test on. */
import { fetchAllWords } from '#renderer/i18n/known-words.ts'

await fetchAllWords()
