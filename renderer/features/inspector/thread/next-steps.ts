/** Says what can be made of each kind of record: the next stations, and what is learned back. */

import type { PlacedType } from '#shared/model/board-items.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { Translate, TranslationKey } from '#renderer/i18n/i18n.ts'

/** One thing to make; its words name what the button does. */
export interface NextStep {
  readonly type: PlacedType
  readonly word: TranslationKey
  /** Upstream of the record, as evidence for a pain; else downstream of it. */
  readonly isUpstream?: boolean
  /** Takes several lines, each of which becomes one. */
  readonly isMany?: boolean
  /** What the field begins with. */
  readonly start: string
}

/** What can be made of a record, the most usual first. */
export function nextStepsOf(translate: Translate, record: AnyRecord): readonly NextStep[] {
  const title = 'title' in record ? record.title : ''
  const ask: NextStep = {
    type: 'question',
    word: 'inspector.make_question',
    start: translate('inspector.question_start'),
  }
  const support: NextStep = {
    type: 'evidence',
    word: 'inspector.add_evidence',
    isUpstream: true,
    start: '',
  }
  switch (record.type) {
    case 'evidence':
      return [{ type: 'insight', word: 'inspector.make_insight', start: '' }]
    case 'insight':
      return [ask, { type: 'point-of-view', word: 'inspector.make_view', start: '' }, support]
    case 'pain-point':
      return [ask, support]
    case 'point-of-view':
    case 'opportunity':
      return [ask, { type: 'idea', word: 'inspector.make_ideas', isMany: true, start: '' }]
    case 'question':
      return [{ type: 'idea', word: 'inspector.make_ideas', isMany: true, start: '' }]
    case 'idea':
      return [{ type: 'prototype', word: 'inspector.make_prototype', start: title }]
    case 'prototype':
      return [{ type: 'test', word: 'inspector.make_test', start: title }]
    case 'test': {
      const learned = record.learned === '' ? title : record.learned
      return [
        { type: 'improvement', word: 'inspector.make_improvement', start: title },
        { type: 'insight', word: 'inspector.learn_define', start: learned },
        { type: 'idea', word: 'inspector.learn_ideate', start: learned },
      ]
    }
    default:
      return []
  }
}
