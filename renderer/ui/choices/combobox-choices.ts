/** Gives what a combobox offers for a typed text: the options that match, then making a new one. */
import { matchesText } from './match-text.ts'
import type { Option } from './OptionList.tsx'

type Choice =
  | (Option & { readonly kind: 'option' })
  | (Option & { readonly kind: 'create'; readonly text: string })

// Not a value an owner would give to an option.
const createValue = '\u0000create'

export function choicesFor(
  options: readonly Option[],
  text: string,
  createLabel: ((text: string) => string) | undefined,
): readonly Choice[] {
  const typed = text.trim()
  const matching = options
    .filter((option) => matchesText(option.label, typed))
    .map((option): Choice => ({ ...option, kind: 'option' }))
  const isKnown = options.some((option) => option.label.trim() === typed)
  if (typed === '' || isKnown || createLabel === undefined) return matching
  const label = createLabel(typed)
  return [...matching, { kind: 'create', value: createValue, text: typed, label, icon: 'add' }]
}
