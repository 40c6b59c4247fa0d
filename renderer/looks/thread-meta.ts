/** The one small line below a title in the thread: the figure or word that matters most about its kind. */

import { votesOnIdeas } from '#shared/analysis/thread/chosen-ideas.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import type { Language, Translate } from '#renderer/i18n/i18n.ts'

/** The line for a record; '' where there is nothing to say. */
export function threadMeta(
  reader: RecordReader,
  record: AnyRecord,
  translate: Translate,
  language: Language,
): string {
  switch (record.type) {
    case 'evidence':
      return joined([
        record.source || translate(`thread.evidence_${record.kind}`),
        record.source.includes(record.participantCode) ? '' : record.participantCode,
      ])
    case 'insight':
      return translate('thread.evidence_count', {
        count: reader.pointingAt('link', 'toId', record.id).length,
      })
    case 'pain-point':
      return joined([
        record.severity === null ? '' : translate('thread.severity', { severity: record.severity }),
        translate('thread.evidence_count', { count: reasonsOf(reader, record.id) }),
      ])
    case 'opportunity':
      return joined([translate('journey.opportunity'), record.owner])
    case 'question':
    case 'point-of-view':
      return translate('thread.idea_count', {
        count: reader
          .pointingAt('link', 'fromId', record.id)
          .filter(({ kind }) => kind === 'answers').length,
      })
    case 'idea': {
      const votes = votesOnIdeas(reader).get(record.id)
      return joined([
        votes === undefined ? '' : translate('thread.dot_count', { count: votes.dots }),
        record.impact === null || record.effort === null
          ? ''
          : translate('thread.impact_effort', {
              impact: formatNumber(record.impact, language),
              effort: formatNumber(record.effort, language),
            }),
      ])
    }
    case 'prototype':
      return joined([
        translate(`thread.fidelity_${record.fidelity}`),
        translate(`thread.prototype_${record.status}`),
      ])
    case 'test':
      return joined([
        record.treatedSuccesses === null || record.treatedTrials === null
          ? ''
          : `${record.treatedSuccesses}/${record.treatedTrials}`,
        record.decision === 'none'
          ? translate(`testing.status_${record.status}`)
          : translate(`testing.decision_${record.decision}`),
      ])
    case 'improvement':
      return joined([translate(`thread.improvement_${record.status}`), record.owner])
    case 'stage':
    case 'step':
    case 'touchpoint':
      return mapName(reader, record)
    default:
      return ''
  }
}

function reasonsOf(reader: RecordReader, id: string): number {
  return reader.pointingAt('link', 'toId', id).filter(({ kind }) => kind === 'supports').length
}

function mapName(
  reader: RecordReader,
  record: Extract<AnyRecord, { readonly type: 'stage' | 'step' | 'touchpoint' }>,
): string {
  const step = record.type === 'touchpoint' ? reader.get('step', record.stepId) : record
  const stage = step?.type === 'step' ? reader.get('stage', step.stageId) : step
  const journey = stage === undefined ? undefined : reader.get('journey', stage.journeyId)
  return journey?.name ?? ''
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
