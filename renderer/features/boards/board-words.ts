/** What frames, their fields and boards are called where they have no name of their own. */

import type { Frame } from '#shared/model/records/frame.ts'
import { isTranslationKey, type Translate } from '#renderer/i18n/i18n.ts'

/** The frame's own name, else its kind, with whom or what it is about. */
export function frameName(
  translate: Translate,
  frame: Pick<Frame, 'name' | 'kind'>,
  subject: string,
): string {
  const name = frame.name === '' ? translate(`canvas.frame_${frame.kind}`) : frame.name
  return subject === '' || name.includes(subject) ? name : `${name} · ${subject}`
}

/** The word of a field of a sheet; numbered fields without one are called by their number. */
export function zoneName(translate: Translate, zone: string): string {
  const key = `canvas.zone_${zone}`
  return isTranslationKey(key) ? translate(key) : zone
}
