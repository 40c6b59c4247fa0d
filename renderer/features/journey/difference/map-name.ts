/** What a map is called where maps are compared: its name, and which of the two it is. */

import type { Journey } from '#shared/model/records/journey.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'

/** "집 충전 · As-is" */
export function mapName(translate: Translate, { name, state }: Journey): string {
  const own = name === '' ? translate('journey.default_name') : name
  return `${own} · ${translate(state === 'as-is' ? 'app.as_is' : 'app.to_be')}`
}
