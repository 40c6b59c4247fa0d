/** The difference of a map and another one: figures, both lines, and what came, went, moved and changed. */

import { useMemo, useState, type ReactNode } from 'react'
import type { ChangeKind } from '#shared/analysis/difference/record-differences.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import {
  changeGroups,
  changeSummary,
  channelWords,
  countKinds,
  figureWords,
} from '#renderer/looks/difference-content.ts'
import type { DifferenceSpeech } from '#renderer/looks/difference-values.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useMapDifference, useMapsToCompare } from '#renderer/state/map-comparison.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { ChangeGroups } from './ChangeGroups.tsx'
import { DifferenceBar } from './DifferenceBar.tsx'
import { DifferenceFigures } from './DifferenceFigures.tsx'
import { DifferenceLines } from './DifferenceLines.tsx'
import { useMakeToBe } from './use-make-to-be.ts'
import styles from './DifferencePage.module.css'

export function DifferencePage({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const { others, other, maps } = useMapsToCompare(journeyId)
  const difference = useMapDifference(maps)
  const makeToBe = useMakeToBe(journeyId)
  const [hidden, setHidden] = useState<ReadonlySet<ChangeKind>>(new Set())
  const speech = useMemo(
    (): DifferenceSpeech => ({ reader: store, translate, language }),
    [store, translate, language],
  )
  const groups = useMemo(
    () => (difference === null ? [] : changeGroups(speech, difference)),
    [speech, difference],
  )

  if (difference === null || other === null) {
    return (
      <EmptyState
        icon="compare"
        sentence={translate('difference.none')}
        example={translate('difference.none_example')}
        {...(makeToBe === null
          ? {}
          : {
              action: {
                label: translate('journey.make_to_be'),
                icon: 'add',
                onPress: makeToBe,
              },
            })}
      />
    )
  }

  function toggle(kind: ChangeKind): void {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
  }

  const channels = channelWords(difference)
  const isEmpty = groups.every(({ rows }) => rows.length === 0)
  const shown = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ kinds }) => kinds.some((kind) => !hidden.has(kind))),
  }))
  return (
    <div className={styles.page}>
      <DifferenceBar
        journeyId={journeyId}
        others={others}
        otherId={other.id}
        counts={countKinds(groups)}
        hidden={hidden}
        onToggle={toggle}
      />
      {/* Rows are walked by keys; where there are none, scrolling needs a place for the keyboard. */}
      <div className={styles.body} tabIndex={isEmpty ? 0 : -1}>
        <section className={styles.content} aria-label={translate('difference.title')}>
          <h2 className={styles.summary}>
            <span role="status">{changeSummary(speech, difference)}</span>
          </h2>
          <DifferenceFigures figures={figureWords(speech, difference)} channels={channels} />
          {difference.lines.length > 0 && <DifferenceLines difference={difference} />}
          {difference.before.originId === null && difference.after.originId === null && (
            <p className={styles.note}>{translate('difference.by_names')}</p>
          )}
          {isEmpty ? (
            <p className={styles.note}>{translate('difference.same')}</p>
          ) : (
            <ChangeGroups groups={shown} />
          )}
        </section>
      </div>
    </div>
  )
}
