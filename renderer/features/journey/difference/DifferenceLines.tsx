/** Both emotion lines of each persona over each other, with the means of every stage below. */

import { useId, type ReactNode } from 'react'
import type { LineDifference, MapDifference } from '#shared/analysis/difference/map-difference.ts'
import { differenceChart } from '#shared/layout/difference/difference-chart.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { mapName } from './map-name.ts'
import { stageColumns } from '#renderer/looks/stage-columns.ts'
import styles from './DifferenceLines.module.css'

const width = 960
const height = 104
const nameWidth = 112
const leastColumn = 34
// As many columns as the page holds at their least width.
const mostColumns = 24

export function DifferenceLines({ difference }: { readonly difference: MapDifference }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const id = useId()
  const columns = stageColumns(difference)
  const stages = difference.stages.filter((_, n) => columns[n]! > 0)
  const shares = columns.filter((count) => count > 0).map((count) => `${count}fr`)
  const isLong = difference.columns.length > mostColumns
  const gridTemplateColumns = `${nameWidth}px ${shares.map((share) => `minmax(0, ${share})`).join(' ')}`
  return (
    <section className={styles.lines} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{translate('difference.lines')}</h3>
        <span>
          <i className={styles.dotted} aria-hidden="true" />
          {translate('difference.legend_before', { name: mapName(translate, difference.before) })}
        </span>
        <span>
          <i className={styles.solid} aria-hidden="true" />
          {translate('difference.legend_after', { name: mapName(translate, difference.after) })}
        </span>
      </header>
      {/* A long journey is scrolled sideways rather than squeezed. */}
      <div className={classNames(isLong && styles.scroll)} tabIndex={isLong ? 0 : -1}>
        <table
          aria-label={translate('difference.table')}
          style={{ minWidth: isLong ? nameWidth + leastColumn * difference.columns.length : 0 }}
        >
          <thead>
            <tr style={{ gridTemplateColumns }}>
              <th scope="col">
                <span className="visually-hidden">{translate('journey.personas')}</span>
              </th>
              {stages.map(({ before, after }) => (
                <th
                  key={(after ?? before)!.id}
                  scope="col"
                  className={styles.stage}
                  title={nameOr(translate, (after ?? before)!.name)}
                >
                  {nameOr(translate, (after ?? before)!.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {difference.lines.map((line) => (
              <tr key={line.persona.id} style={{ gridTemplateColumns }}>
                <th scope="row" className={styles.person}>
                  <PersonaMark
                    color={line.persona.color}
                    shape={line.persona.pointShape}
                    size={12}
                  />
                  {nameOr(translate, line.persona.name)}
                </th>
                <td className={styles.chart} aria-hidden="true">
                  <Chart line={line} stageColumns={columns.filter((count) => count > 0)} />
                </td>
                {stages.map(({ before, after, feelings }) => {
                  const own = feelings.find(({ persona }) => persona.id === line.persona.id)
                  const say = (value: number | undefined): string =>
                    value === undefined
                      ? translate('difference.unknown')
                      : formatSigned(value, language)
                  const delta = own?.delta ?? null
                  return (
                    <td key={(after ?? before)!.id} className={styles.mean}>
                      {own === undefined ? (
                        '–'
                      ) : (
                        <>
                          <b
                            className={classNames(
                              (delta ?? 0) >= 0.05 && styles.better,
                              (delta ?? 0) <= -0.05 && styles.worse,
                            )}
                          >
                            {delta === null ? '–' : formatSigned(delta, language)}
                          </b>
                          <span>
                            {say(own.before?.value)}→{say(own.after?.value)}
                          </span>
                          <span className={styles.count}>
                            {translate('difference.counts', {
                              before: own.before?.count ?? 0,
                              after: own.after?.count ?? 0,
                            })}
                          </span>
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface ChartProps {
  readonly line: LineDifference
  readonly stageColumns: readonly number[]
}

function Chart({ line, stageColumns: columns }: ChartProps): ReactNode {
  const { persona, before, after } = line
  const chart = differenceChart({ stageColumns: columns, before, after, width, height })
  const color = `var(--${persona.color})`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
      {chart.spans.map(({ x }, n) =>
        n === 0 ? null : <line key={x} className={styles.edge} x1={x} x2={x} y1={0} y2={height} />,
      )}
      <line className={styles.middle} x1={0} x2={width} y1={chart.middle} y2={chart.middle} />
      <path d={chart.before.path} stroke={color} className={styles.beforeLine} />
      <path d={chart.after.path} stroke={color} className={styles.afterLine} />
      {/* Of no length, but with round ends: a dot that stays round however wide the chart is. */}
      {chart.before.points.map(({ x, y }) => (
        <path key={x} d={`M${x},${y}h0`} stroke={color} className={styles.beforeDot} />
      ))}
      {chart.after.points.map(({ x, y }) => (
        <path key={x} d={`M${x},${y}h0`} stroke={color} className={styles.afterDot} />
      ))}
    </svg>
  )
}
