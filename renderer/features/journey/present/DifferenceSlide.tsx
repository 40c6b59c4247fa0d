/** Now and then in large: both lines over each other, the figures, and what changes in a stage. */

import type { ReactNode } from 'react'
import type { MapDifference } from '#shared/analysis/difference/map-difference.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import {
  changeSummary,
  figureWords,
  type ChangeGroup,
  type ChangeRow,
} from '#renderer/looks/difference-content.ts'
import type { DifferenceSpeech } from '#renderer/looks/difference-values.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import { stageColumns } from '#renderer/looks/stage-columns.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { kindIcon, kindTone } from '#renderer/looks/kind-look.ts'
import { mapName } from '#renderer/features/journey/difference/map-name.ts'
import { WordDifference } from '#renderer/looks/WordDifference.tsx'
import { PresentedLines } from './PresentedLines.tsx'
import styles from './MapPresenter.module.css'

interface DifferenceSlideProps {
  readonly difference: MapDifference
  readonly speech: DifferenceSpeech
  readonly personaId: string | null
}

export function DifferenceSlide({
  difference,
  speech,
  personaId,
}: DifferenceSlideProps): ReactNode {
  const translate = useTranslate()
  const { before, after, stages } = difference
  const lines = difference.lines.filter(
    ({ persona }) => personaId === null || persona.id === personaId,
  )
  const columns = stageColumns(difference)
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.kicker}>{translate('presenting.before_after')}</p>
        <h1 className={styles.sentence}>{changeSummary(speech, difference)}</h1>
        <p className={styles.lead}>
          {translate('difference.legend_before', { name: mapName(translate, before) })}
          {' · '}
          {translate('difference.legend_after', { name: mapName(translate, after) })}
        </p>
      </header>
      <PresentedLines
        lines={lines.map((line) => ({ persona: line.persona, values: line.after }))}
        before={lines.map((line) => ({ persona: line.persona, values: line.before }))}
        names={stages
          .filter((_, n) => columns[n]! > 0)
          .map((stage) => nameOr(translate, (stage.after ?? stage.before)?.name ?? ''))}
        nameColumns={columns.filter((count) => count > 0)}
      />
      <dl className={styles.figures}>
        {figureWords(speech, difference).map(({ label, before: was, after: is, delta, sense }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {was} → {is}{' '}
              <span className={classNames(sense > 0 && styles.better, sense < 0 && styles.worse)}>
                {delta}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

const most = 6

export function ChangesSlide({ group }: { readonly group: ChangeGroup }): ReactNode {
  const translate = useTranslate()
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.kicker}>{translate('presenting.before_after')}</p>
        <h1 className={styles.title}>{group.name}</h1>
      </header>
      <ul className={styles.changes}>
        {group.rows.slice(0, most).map((row) => (
          <Change key={row.recordId} row={row} />
        ))}
      </ul>
      {group.rows.length > most && (
        <p className={styles.nothing}>
          {translate('presenting.more', { count: group.rows.length - most })}
        </p>
      )}
    </article>
  )
}

function Change({ row }: { readonly row: ChangeRow }): ReactNode {
  const translate = useTranslate()
  const { kinds, type, before, after, lines, reasons } = row
  return (
    <li>
      {kinds.map((kind) => (
        <span key={kind} className={styles.kind} style={toneStyle(kindTone[kind])}>
          <Icon name={kindIcon[kind]} size={20} /> {translate(`difference.kind_${kind}`)}
        </span>
      ))}
      <strong>
        <Icon name={lookOf(type).icon} size={22} />{' '}
        {before === '' || before === after ? (
          after
        ) : after === '' ? (
          before
        ) : (
          <WordDifference before={before} after={after} />
        )}
      </strong>
      {lines.map(({ label, before: was, after: is }) => (
        <p key={label}>
          <span className={styles.label}>{label}</span> <s>{was}</s> → {is}
        </p>
      ))}
      {reasons.map((name) => (
        <p key={name} className={styles.reason}>
          {translate('difference.reason', { name })}
        </p>
      ))}
    </li>
  )
}
