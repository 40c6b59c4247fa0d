/** A plot of two ratings with a tray for what has none: dragged or moved by keys, never label on label. */

import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { corners } from './corners.ts'
import { placeLabels } from './place-labels.ts'
import { labelWidth, type PlotItem } from './plot-item.ts'
import { PlotPoint } from './PlotPoint.tsx'
import { placeOf, ratingAt, stepped, type Rating } from './plot-scale.ts'
import { PlotTray } from './PlotTray.tsx'
import styles from './RatingPlot.module.css'
import { usePlotDrag } from './use-plot-drag.ts'
import { useSize } from './use-size.ts'

export interface PlotAxis {
  readonly name: string
  readonly low: string
  readonly high: string
}

interface RatingPlotProps {
  readonly label: string
  readonly items: readonly PlotItem[]
  readonly x: PlotAxis
  readonly y: PlotAxis
  readonly cuts: Rating
  /** The horizontal axis falls from left to right. */
  readonly isFalling?: boolean
  /** Names of the quarters: left above, right above, left below, right below. */
  readonly quadrants: readonly [string, string, string, string]
  /** The quarter to look at first. */
  readonly mainQuadrant: 0 | 1
  readonly selectedId: string | undefined
  readonly isReadOnly: boolean
  readonly onSelect: (id: string) => void
  /** Null puts it back into the tray; `gesture` tells a drag from key presses. */
  readonly onRate: (id: string, rating: Rating | null, gesture: 'drag' | 'keys') => void
  readonly trayTitle: string
  readonly trayHint: string
  /** Below the tray, e.g. a field that adds to it. */
  readonly trayFoot?: ReactNode
}

const usualSize = { width: 600, height: 420 }
const middle: Rating = { x: 3, y: 3 }
/** How far beside the plot something may be let go and still be meant for it, in px. */
const margin = 20

export function RatingPlot(props: RatingPlotProps): ReactNode {
  const { items, x, y, isFalling = false, selectedId, isReadOnly, onSelect, onRate } = props
  const translate = useTranslate()
  const plot = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLDivElement>(null)
  const size = useSize(plot, usualSize)
  const [told, setTold] = useState('')
  const scale = useMemo(() => ({ size, isFalling }), [size, isFalling])
  const placed = useMemo(() => items.filter(({ rating }) => rating !== null), [items])
  const isPlaced = (id: string): boolean => placed.some((item) => item.id === id)
  const drag = usePlotDrag({
    plot,
    tray,
    isDisabled: isReadOnly,
    onDrop: (id, place) => {
      const isOnPlot =
        Math.abs(place.x - size.width / 2) <= size.width / 2 + margin &&
        Math.abs(place.y - size.height / 2) <= size.height / 2 + margin
      // Let go far beside the plot, what came from the tray stays there.
      if (isOnPlot || isPlaced(id)) onRate(id, ratingAt(place, scale), 'drag')
    },
    onDropInTray: (id) => {
      if (isPlaced(id)) onRate(id, null, 'drag')
    },
  })
  const spots = useMemo(() => {
    const points = placed
      .toSorted((a, b) => Number(b.id === selectedId) - Number(a.id === selectedId))
      .map((item) => ({
        id: item.id,
        labelWidth: labelWidth(item),
        ...placeOf(item.rating ?? middle, scale),
      }))
    return new Map(placeLabels(points, size, corners(size)).map((spot) => [spot.id, spot]))
  }, [placed, selectedId, scale, size])

  function onPointKey(event: KeyboardEvent, { id, rating }: PlotItem): void {
    if (isReadOnly || rating === null) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      // Else the app would delete the record itself.
      event.stopPropagation()
      onRate(id, null, 'keys')
      return
    }
    const next = stepped(rating, event.key, event.shiftKey ? 0.1 : 0.5, isFalling)
    if (next === null) return
    event.preventDefault()
    onRate(id, next, 'keys')
    setTold(translate('ideate.told', { x: x.name, xValue: next.x, y: y.name, yValue: next.y }))
  }

  function putIn(id: string): void {
    onSelect(id)
    if (isReadOnly) return
    onRate(id, middle, 'keys')
    requestAnimationFrame(() =>
      plot.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(id)}"]`)?.focus(),
    )
  }

  const axisText = ({ name, low, high }: PlotAxis): string =>
    translate('ideate.axis', { name, low, high })
  const dragged = drag.dragged
  return (
    <div className={styles.frame}>
      <div className={styles.area}>
        <span className={styles.yName} aria-hidden="true">
          {axisText(y)}
        </span>
        <div ref={plot} className={styles.plot} role="group" aria-label={props.label}>
          <Quarters
            cut={placeOf(props.cuts, scale)}
            names={props.quadrants}
            main={props.mainQuadrant}
          />
          {placed.map((item) => {
            const spot = spots.get(item.id)
            const isDragged = dragged?.id === item.id
            return spot === undefined ? null : (
              <PlotPoint
                key={item.id}
                item={item}
                place={isDragged ? dragged.place : spot}
                label={spot.label}
                isSelected={item.id === selectedId}
                isDragged={isDragged}
                handlers={drag.handlers(item.id)}
                onSelect={() => onSelect(item.id)}
                onKeyDown={(event) => onPointKey(event, item)}
              />
            )
          })}
          {dragged !== null && !isPlaced(dragged.id) && (
            <span className={styles.ghost} style={{ left: dragged.place.x, top: dragged.place.y }}>
              {items.find(({ id }) => id === dragged.id)?.title}
            </span>
          )}
        </div>
        <span className={styles.xName} aria-hidden="true">
          {axisText(isFalling ? { ...x, low: x.high, high: x.low } : x)}
        </span>
      </div>
      <PlotTray
        ref={tray}
        title={props.trayTitle}
        hint={props.trayHint}
        items={items.filter(({ rating }) => rating === null)}
        selectedId={selectedId}
        drag={drag}
        onSelect={onSelect}
        onPutIn={putIn}
      >
        {props.trayFoot}
      </PlotTray>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </div>
  )
}

interface QuartersProps {
  readonly cut: { readonly x: number; readonly y: number }
  readonly names: RatingPlotProps['quadrants']
  readonly main: RatingPlotProps['mainQuadrant']
}

function Quarters({ cut, names, main }: QuartersProps): ReactNode {
  return (
    <>
      <span className={styles.cutX} style={{ left: cut.x }} />
      <span className={styles.cutY} style={{ top: cut.y }} />
      {names.map((name, place) => (
        <span
          key={name}
          className={classNames(
            styles.quadrant,
            place % 2 === 0 ? styles.left : styles.right,
            place < 2 ? styles.above : styles.below,
            place === main && styles.main,
          )}
        >
          {name}
        </span>
      ))}
    </>
  )
}
