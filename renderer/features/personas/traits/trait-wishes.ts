/** Offers traits to a persona: first those that the other personas have, so that they compare. */
import type { Trait } from '#shared/model/records/trait.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

type TraitWish = Pick<Trait, 'leftLabel' | 'rightLabel'>

const usual: readonly (readonly [TranslationKey, TranslationKey])[] = [
  ['persona.wish_impulse', 'persona.wish_plan'],
  ['persona.wish_alone', 'persona.wish_together'],
  ['persona.wish_price', 'persona.wish_comfort'],
  ['persona.wish_unused', 'persona.wish_used'],
  ['persona.wish_careful', 'persona.wish_bold'],
  ['persona.wish_calm', 'persona.wish_hurried'],
]

export function useTraitWishes(personaId: string): readonly TraitWish[] {
  const translate = useTranslate()
  const traits = useSelected((reader) => reader.all('trait'), [])
  const own = new Set(traits.filter((each) => each.personaId === personaId).map(nameOf))
  const others = traits.filter(({ leftLabel }) => leftLabel !== '')
  const wishes = [
    ...others.map(({ leftLabel, rightLabel }) => ({ leftLabel, rightLabel })),
    ...usual.map(([left, right]) => ({ leftLabel: translate(left), rightLabel: translate(right) })),
  ]
  const seen = new Set<string>(own)
  return wishes.filter((wish) => {
    const name = nameOf(wish)
    const isNew = !seen.has(name)
    seen.add(name)
    return isNew
  })
}

function nameOf({ leftLabel, rightLabel }: TraitWish): string {
  return `${leftLabel}\n${rightLabel}`
}
