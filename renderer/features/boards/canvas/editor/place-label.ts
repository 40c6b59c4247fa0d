/** Says in words where the keyboard is on a board, for screen readers. */

import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import { membersOf } from '#shared/layout/board/board-walk.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import type { BoardPlace } from './place.ts'

/** What is there, and where: the frame around it, or the note itself. */
export function placeLabel(
  translate: Translate,
  layout: BoardLayout,
  place: BoardPlace,
  record: AnyRecord | undefined,
  isHidden: boolean,
): string {
  const frameName = (id: string | null) => {
    const frame = layout.view.frames.find((each) => each.id === id)
    return frame === undefined ? null : frame.name || translate(`canvas.frame_${frame.kind}`)
  }
  if (place.kind === 'spot') {
    const name = frameName(place.frameId)
    if (name === null) return translate('canvas.spot_free')
    return place.zone === ''
      ? translate('canvas.spot_in', { name })
      : translate('canvas.spot_in_zone', { name, zone: zoneName(translate, place.zone) })
  }
  if (record?.type === 'frame') {
    const count = membersOf(layout, record.id).length
    return translate('canvas.frame_label', { name: frameName(record.id) ?? '', count })
  }
  if (record?.type === 'connector') {
    return translate('canvas.connector_label', { label: nameOr(translate, record.label) })
  }
  if (!isPlaced(record)) return translate('canvas.board')
  const kind = translate(`canvas.kind_${record.type}`)
  const title = isHidden ? translate('canvas.hidden_note') : nameOr(translate, record.title)
  const name = frameName(record.frameId)
  return name === null
    ? translate('canvas.note_label', { kind, title })
    : translate('canvas.note_label_in', { kind, title, name })
}

/** The name of a field of a sheet, '' for those of crazy eights, which have only numbers. */
export function zoneName(translate: Translate, zone: string): string {
  return isNamedZone(zone) ? translate(`canvas.zone_${zone}`) : zone
}

const named = [
  'says',
  'thinks',
  'does',
  'feels',
  'who',
  'do-need',
  'see',
  'say',
  'do',
  'hear',
  'think-feel',
  'pains',
  'gains',
  'worked',
  'improve',
  'question',
  'idea',
] as const

function isNamedZone(zone: string): zone is (typeof named)[number] {
  return named.some((each) => each === zone)
}
