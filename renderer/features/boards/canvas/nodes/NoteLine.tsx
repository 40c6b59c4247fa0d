/** Draws one line of a note below or above its title. */

import { type ReactNode } from 'react'
import { questionHints } from '#shared/analysis/hints/question-hints.ts'
import type { FaceLineKind } from '#shared/layout/board/note-face.ts'
import { sourceLine } from '#shared/layout/board/note-face.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import { sketchSize } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { kindIcon } from './kind-look.ts'
import styles from './NoteNode.module.css'

interface NoteLineProps {
  readonly record: PlacedRecord
  readonly kind: Exclude<FaceLineKind, 'title'>
}

export function NoteLine({ record, kind }: NoteLineProps): ReactNode {
  const translate = useTranslate()
  switch (kind) {
    case 'kind':
      return (
        <div className={styles.kind}>
          <Icon name={kindIcon(record.type)} size={13} />
          <span>{translate(`canvas.kind_${record.type}`)}</span>
        </div>
      )
    case 'picture':
      return record.type === 'picture' && <Shown image={record.image} title={record.title} />
    case 'sketch':
      if (record.type !== 'idea') return null
      return record.sketch === '' ? (
        <Shown image={record.image} title={record.title} />
      ) : (
        <span className={styles.sketch}>
          <svg viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`} aria-hidden="true">
            <path d={record.sketch} />
          </svg>
        </span>
      )
    case 'need':
    case 'insight':
      if (record.type !== 'point-of-view') return null
      return (
        <div className={styles.words}>
          <span className={styles.label}>{translate(`canvas.view_${kind}`)}</span>
          {record[kind]}
        </div>
      )
    case 'source':
      return record.type === 'evidence' && <div className={styles.words}>{sourceLine(record)}</div>
    case 'consent':
      return record.type === 'evidence' && <Consent consent={record.consent} />
    case 'evidence':
      return <EvidenceCount id={record.id} />
    case 'hints':
      return record.type === 'question' && <QuestionCounts question={record} />
    case 'rating':
      if (record.type !== 'idea') return null
      return (
        <Single>
          {translate('canvas.rating', {
            impact: roundedOr(record.impact),
            effort: roundedOr(record.effort),
          })}
        </Single>
      )
    case 'fidelity':
      if (record.type !== 'prototype') return null
      return <Single>{translate(`canvas.fidelity_${record.fidelity}`)}</Single>
    case 'status':
      return <Status record={record} />
    case 'decision':
      return record.type === 'test' && <Decision test={record} />
  }
}

function Single({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.single}>
      <span>{children}</span>
    </div>
  )
}

function Shown(props: { readonly image: string | null; readonly title: string }): ReactNode {
  const address = useAssetAddress(props.image)
  return (
    <span className={styles.picture}>
      {address === null ? (
        <Icon name="image" size={24} />
      ) : (
        <img src={address} alt={props.title} draggable={false} />
      )}
    </span>
  )
}

type Evidence = Extract<PlacedRecord, { readonly type: 'evidence' }>

function Consent({ consent }: { readonly consent: Evidence['consent'] }): ReactNode {
  const translate = useTranslate()
  const isFine = consent === 'given' || consent === 'not-needed'
  const tone = isFine ? undefined : consent === 'refused' ? styles.danger : styles.warning
  return (
    <div className={styles.single}>
      <Icon name={isFine ? 'check' : 'warning'} size={12} className={tone} />
      <span className={tone}>{translate(`canvas.consent_${consent}`)}</span>
    </div>
  )
}

function EvidenceCount({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const count = useSelected(
    (reader) =>
      reader.pointingAt('link', 'toId', id).filter(({ kind }) => kind === 'supports').length,
    [id],
  )
  return (
    <div className={styles.single}>
      <Icon name="evidence" size={12} />
      <span className={count === 0 ? styles.warning : undefined}>
        {translate('canvas.evidence_count', { count })}
      </span>
    </div>
  )
}

type Question = Extract<PlacedRecord, { readonly type: 'question' }>

function QuestionCounts({ question }: { readonly question: Question }): ReactNode {
  const translate = useTranslate()
  const { id, title, personaId } = question
  const count = useSelected(
    (reader) =>
      reader.pointingAt('link', 'fromId', id).filter(({ kind }) => kind === 'answers').length,
    [id],
  )
  const hints = questionHints(title, { hasPersona: personaId !== null }).length
  return (
    <div className={styles.single}>
      <Icon name="idea" size={12} />
      <span>{translate('canvas.idea_count', { count })}</span>
      {hints > 0 && (
        <span className={styles.warning}>{translate('canvas.hint_count', { count: hints })}</span>
      )}
    </div>
  )
}

function Status({ record }: { readonly record: PlacedRecord }): ReactNode {
  const translate = useTranslate()
  switch (record.type) {
    case 'prototype':
      return <Single>{translate(`canvas.prototype_${record.status}`)}</Single>
    case 'test':
      return <Single>{translate(`canvas.test_${record.status}`)}</Single>
    case 'improvement':
      return (
        <Single>
          {[translate(`canvas.improvement_${record.status}`), record.owner]
            .filter((part) => part !== '')
            .join(' · ')}
        </Single>
      )
    default:
      return null
  }
}

function Decision({ test }: { readonly test: Extract<PlacedRecord, { type: 'test' }> }): ReactNode {
  const translate = useTranslate()
  const { treatedSuccesses, treatedTrials, decision } = test
  const parts = [
    ...(treatedSuccesses === null || treatedTrials === null
      ? []
      : [translate('canvas.test_result', { successes: treatedSuccesses, trials: treatedTrials })]),
    ...(decision === 'none' ? [] : [translate(`canvas.decision_${decision}`)]),
  ]
  return (
    <Single>{parts.length === 0 ? translate('canvas.decision_none') : parts.join(' · ')}</Single>
  )
}

function roundedOr(value: number | null): string {
  return value === null ? '–' : String(Math.round(value * 10) / 10)
}
