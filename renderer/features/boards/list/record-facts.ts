/** How things on boards are shown in a row: picture, word, and the few fields that matter most. */

import { withoutBreaks } from '#shared/base/text.ts'
import type { PlacedRecord, PlacedType } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

const icons: Readonly<Record<PlacedType, IconName>> = {
  note: 'notes',
  picture: 'image',
  evidence: 'evidence',
  insight: 'eye',
  'point-of-view': 'user',
  question: 'define',
  idea: 'idea',
  prototype: 'prototype',
  test: 'test',
  improvement: 'roadmap',
}

/** The picture of a type. */
export function typeIcon(type: PlacedType): IconName {
  return icons[type]
}

/** What is most worth knowing about a record besides its title, on one line; '' where there is nothing. */
export function factsOf(translate: Translate, record: PlacedRecord): string {
  const facts = ((): readonly (string | null)[] => {
    switch (record.type) {
      case 'evidence':
        return [record.participantCode, record.source, record.date]
      case 'point-of-view':
        return [record.need]
      case 'idea':
        return [
          record.impact === null ? null : translate('boards.impact', { value: record.impact }),
          record.effort === null ? null : translate('boards.effort', { value: record.effort }),
        ]
      case 'prototype':
        return [translate(`boards.work_${record.status}`)]
      case 'test':
        return [
          translate(`boards.work_${record.status}`),
          record.decision === 'none' ? null : translate(`boards.decision_${record.decision}`),
        ]
      case 'improvement':
        return [translate(`boards.work_${record.status}`), record.owner, record.dueDate]
      default:
        return [record.details]
    }
  })()
  return facts
    .flatMap((fact) => (fact === null || fact === '' ? [] : [withoutBreaks(fact)]))
    .join(' · ')
}

/** How many links of the thread a record has, either way. */
export function countLinks(reader: RecordReader, id: string): number {
  return (
    reader.pointingAt('link', 'fromId', id).length + reader.pointingAt('link', 'toId', id).length
  )
}
