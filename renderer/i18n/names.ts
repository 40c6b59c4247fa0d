/** What things are called where they have no name of their own. */
import type { Translate, TranslationKey } from './i18n.ts'

type LaneKindWithWord = TranslationKey extends infer Key
  ? Key extends `journey.lane_${infer Kind}`
    ? Kind
    : never
  : never

/** The lane's own name, or the usual one of its kind. */
export function laneName(
  translate: Translate,
  lane: { readonly name: string; readonly kind: LaneKindWithWord },
): string {
  return lane.name === '' ? translate(`journey.lane_${lane.kind}`) : lane.name
}

/** The text, or what stands for a missing one. */
export function nameOr(translate: Translate, name: string): string {
  return name === '' ? translate('common.untitled') : name
}
