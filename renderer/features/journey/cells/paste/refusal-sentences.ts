/** Says what of a paste found no place, and why. */

import { refusalReasons, type Refusal } from '#shared/layout/paste-plan.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'

const mostShown = 3
const longestShown = 24

/** One sentence for each reason. */
export function refusalSentences(
  translate: Translate,
  refusals: readonly Refusal[],
): readonly string[] {
  return refusalReasons.flatMap((reason) => {
    const texts = refusals.filter((each) => each.reason === reason).map(({ text }) => text)
    if (texts.length === 0) return []
    const shown = texts
      .slice(0, mostShown)
      .map((text) => translate('paste.quoted', { text: short(text) }))
    const more = texts.length - shown.length
    const list = shown.join(', ')
    return [
      translate(`paste.refused_${reason}`, {
        texts: more === 0 ? list : translate('paste.and_more', { list, count: more }),
      }),
    ]
  })
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`
}
