/** Says each finding and its place in Korean and English, for the window and the command line alike. */

import type { Finding } from './lint.ts'
import type { LintWords } from './lint-words.ts'
import type { TrailPart } from './record-trail.ts'
import { onOneLine } from './sentence-parts.ts'
import { en } from './sentences-en.ts'
import { ko } from './sentences-ko.ts'

export type LintLanguage = 'ko' | 'en'

/** What the lint says, by language. */
export const lintWords: Readonly<Record<LintLanguage, LintWords>> = { ko, en }

/** The sentence of a finding. */
export function sayFinding({ rule, args }: Finding, language: LintLanguage): string {
  return lintWords[language].rule[rule](args)
}

/** The way to a record in one line: "신청 › 신청서 › 설치 신청서". */
export function sayTrail(trail: readonly TrailPart[], language: LintLanguage): string {
  const { unnamed } = lintWords[language]
  return trail.map(({ type, name, number }) => onOneLine(name) || unnamed(type, number)).join(' › ')
}
