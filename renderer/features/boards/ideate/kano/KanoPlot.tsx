/** The ideas that people were asked about, by how much having them pleases and lacking them annoys. */

import { useMemo, useRef, type ReactNode } from 'react'
import { tallyKano } from '#shared/analysis/statistics/kano.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import styles from './Kano.module.css'
import { corners } from '#renderer/features/boards/ideate/plot/corners.ts'
import { placeLabels } from '#renderer/features/boards/ideate/plot/place-labels.ts'
import { labelWidth } from '#renderer/features/boards/ideate/plot/plot-item.ts'
import { PlotShape } from '#renderer/features/boards/ideate/plot/PlotShape.tsx'
import plotStyles from '#renderer/features/boards/ideate/plot/RatingPlot.module.css'
import { useSize } from '#renderer/features/boards/ideate/plot/use-size.ts'

interface KanoPlotProps {
  readonly ideas: readonly Idea[]
  readonly shownId: string
  readonly onShow: (id: string) => void
}

const usualSize = { width: 480, height: 300 }
const inset = 20

/** Left above, right above, left below, right below. */
const quarters = ['attractive', 'one-dimensional', 'indifferent', 'must-be'] as const

export function KanoPlot({ ideas, shownId, onShow }: KanoPlotProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const plot = useRef<HTMLDivElement>(null)
  const size = useSize(plot, usualSize)
  const points = useMemo(
    () =>
      ideas.flatMap(({ id, title, kanoCounts }) => {
        const tally = tallyKano(kanoCounts)
        if (tally?.better === null || tally?.worse === null || tally === null) return []
        return [{ id, title, better: tally.better, worse: tally.worse }]
      }),
    [ideas],
  )
  const spots = useMemo(() => {
    const placed = points
      .toSorted((a, b) => Number(b.id === shownId) - Number(a.id === shownId))
      .map(({ id, title, better, worse }) => ({
        id,
        labelWidth: labelWidth({ title, note: '' }),
        x: inset - worse * (size.width - 2 * inset),
        y: inset + (1 - better) * (size.height - 2 * inset),
      }))
    return new Map(placeLabels(placed, size, corners(size)).map((spot) => [spot.id, spot]))
  }, [points, shownId, size])
  return (
    <section className={styles.plotFrame} aria-label={translate('ideate.kano_plot')}>
      <h2 className={styles.title}>{translate('ideate.kano_plot')}</h2>
      <p className={styles.small}>{translate('ideate.kano_axes')}</p>
      <div ref={plot} className={classNames(plotStyles.plot, styles.plot)}>
        <span className={plotStyles.cutX} style={{ left: size.width / 2 }} />
        <span className={plotStyles.cutY} style={{ top: size.height / 2 }} />
        {quarters.map((name, place) => (
          <span
            key={name}
            className={classNames(
              plotStyles.quadrant,
              place % 2 === 0 ? plotStyles.left : plotStyles.right,
              place < 2 ? plotStyles.above : plotStyles.below,
            )}
          >
            {translate(`ideate.kano_${name}`)}
          </span>
        ))}
        {points.map(({ id, title, better, worse }) => {
          const spot = spots.get(id)
          if (spot === undefined) return null
          const name = nameOr(translate, title)
          return (
            <div key={id}>
              <button
                type="button"
                className={classNames(
                  plotStyles.point,
                  styles.still,
                  id === shownId && plotStyles.selected,
                )}
                style={{ ...toneStyle('ideate'), left: spot.x, top: spot.y }}
                aria-label={translate('ideate.kano_point', {
                  title: name,
                  better: formatNumber(better, language, 2),
                  worse: formatSigned(worse, language, 2),
                })}
                aria-pressed={id === shownId}
                title={name}
                onClick={() => onShow(id)}
              >
                <PlotShape shape="circle" />
              </button>
              {spot.label !== null && (
                <span
                  className={plotStyles.label}
                  style={{
                    left: spot.label.x,
                    top: spot.label.y,
                    width: spot.label.width,
                  }}
                  aria-hidden="true"
                >
                  <span className={plotStyles.labelText}>{name}</span>
                </span>
              )}
            </div>
          )
        })}
        {points.length === 0 && (
          <p className={styles.plotEmpty}>{translate('ideate.kano_plot_empty')}</p>
        )}
      </div>
    </section>
  )
}
