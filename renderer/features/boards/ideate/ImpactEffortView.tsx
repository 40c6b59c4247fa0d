/** The ideas of a board by impact and effort: dragged or moved by keys, sorted into four quarters. */

import { useMemo, useRef, useState, type ReactNode } from 'react'
import {
  impactEffortCuts,
  impactEffortQuadrant,
  type CutRule,
  type ImpactEffort,
  type ImpactEffortQuadrant,
} from '#shared/analysis/statistics/quadrants.ts'
import { rateIdea } from '#shared/commands/testing/idea-commands.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { AddIdea } from './AddIdea.tsx'
import { closedDots, ideasOn } from './idea-facts.ts'
import styles from './Ideate.module.css'
import type { PlotItem } from '#renderer/features/boards/ideate/plot/plot-item.ts'
import type { Rating } from '#renderer/features/boards/ideate/plot/plot-scale.ts'
import { RatingPlot } from '#renderer/features/boards/ideate/plot/RatingPlot.tsx'

const rules: readonly CutRule[] = ['midpoint', 'median']

/** In the order of the plot: left above, right above, left below, right below. */
const quadrants = ['quick-win', 'big-bet', 'fill-in', 'time-sink'] as const

export function ImpactEffortView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const ideas = useSelected((reader) => ideasOn(reader, boardId), [boardId])
  const dots = useSelected((reader) => closedDots(reader, boardId), [boardId])
  const selectedId = useSession(({ selectedIds }) => selectedIds[0])
  const select = useSession((session) => session.select)
  const [rule, setRule] = useState<CutRule>('midpoint')
  const cuts = useMemo(() => impactEffortCuts(ideas.flatMap(ratedOf), rule), [ideas, rule])
  const items = useMemo(() => {
    const dotsOf = new Map(dots.map((each) => pairOf(each)))
    return ideas.map((idea): PlotItem => {
      const [rated] = ratedOf(idea)
      const title = nameOr(translate, idea.title)
      return {
        id: idea.id,
        title,
        rating: rated === undefined ? null : { x: rated.effort, y: rated.impact },
        shape: 'circle',
        tone: 'ideate',
        note: dotsOf.get(idea.id) ?? '',
        description:
          rated === undefined
            ? translate('ideate.unrated', { title })
            : translate('ideate.rated', {
                title,
                impact: rated.impact,
                effort: rated.effort,
                quadrant: translate(`ideate.quadrant_${impactEffortQuadrant(rated, cuts)}`),
              }),
      }
    })
  }, [ideas, dots, cuts, translate])
  const counts = countByQuadrant(ideas.flatMap(ratedOf), cuts)
  const keyGesture = useRef({ id: '', key: '' })

  function rate(ideaId: string, rating: Rating | null, gesture: 'drag' | 'keys'): void {
    if (keyGesture.current.id !== ideaId || gesture === 'drag')
      keyGesture.current = { id: ideaId, key: newGesture('rate') }
    const fields =
      rating === null ? { impact: null, effort: null } : { impact: rating.y, effort: rating.x }
    // Presses in a row are one move, and undo as one.
    const options = gesture === 'keys' ? { gestureKey: keyGesture.current.key } : {}
    run(rateIdea, { ideaId, fields }, options)
    select([ideaId])
  }

  const nameOf = (quadrant: ImpactEffortQuadrant): string =>
    translate('ideate.quadrant_count', {
      name: translate(`ideate.quadrant_${quadrant}`),
      number: counts.get(quadrant) ?? 0,
    })
  const [quickWin, bigBet, fillIn, timeSink] = quadrants
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.hint}>{translate('ideate.matrix_how')}</p>
        <p className={styles.rule}>
          {translate('ideate.cut', {
            impact: formatNumber(cuts.impact, language, 2),
            effort: formatNumber(cuts.effort, language, 2),
          })}
        </p>
        <SegmentedControl
          label={translate('ideate.cut_rule')}
          value={rule}
          options={rules.map((each) => ({ value: each, label: translate(`ideate.cut_${each}`) }))}
          onChange={setRule}
        />
      </div>
      <RatingPlot
        label={translate('ideate.matrix')}
        items={items}
        x={axis('effort')}
        y={axis('impact')}
        cuts={{ x: cuts.effort, y: cuts.impact }}
        quadrants={[nameOf(quickWin), nameOf(bigBet), nameOf(fillIn), nameOf(timeSink)]}
        mainQuadrant={0}
        selectedId={selectedId}
        isReadOnly={isReadOnly}
        onSelect={(id) => select([id])}
        onRate={rate}
        trayTitle={translate('ideate.tray')}
        trayHint={translate(trayHint(items))}
        trayFoot={isReadOnly ? undefined : <AddIdea boardId={boardId} />}
      />
    </div>
  )

  function axis(name: 'impact' | 'effort') {
    return {
      name: translate(`ideate.${name}`),
      low: translate('ideate.low'),
      high: translate('ideate.high'),
    }
  }
}

function trayHint(items: readonly PlotItem[]): TranslationKey {
  if (items.length === 0) return 'ideate.tray_empty'
  return items.some(({ rating }) => rating === null) ? 'ideate.tray_hint' : 'ideate.tray_done'
}

/** An idea has a place only where both numbers are given. */
function ratedOf({ impact, effort }: Idea): readonly ImpactEffort[] {
  return impact === null || effort === null ? [] : [{ impact, effort }]
}

function countByQuadrant(
  rated: readonly ImpactEffort[],
  cuts: ImpactEffort,
): ReadonlyMap<ImpactEffortQuadrant, number> {
  const counts = new Map<ImpactEffortQuadrant, number>()
  for (const each of rated) {
    const quadrant = impactEffortQuadrant(each, cuts)
    counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1)
  }
  return counts
}

function pairOf(text: string): readonly [string, string] {
  const [id = '', dots = ''] = text.split(' ')
  return [id, dots]
}
