/** The map as one table of stages by lanes, with headers for rows and columns: the way a screen reader walks a map. */

import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { isEmotionLane, walk, walkToEnd, type CellPlace } from '#shared/layout/cell-walk.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import { MatrixFeelings } from './MatrixFeelings.tsx'
import { MatrixScores } from './MatrixScores.tsx'
import styles from './MatrixTable.module.css'
import { placeId } from './matrix-places.ts'
import { useTable } from './table-parts.ts'

const ways: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function MatrixTable(): ReactNode {
  const translate = useTranslate()
  const { view } = useTable()
  const cursor = useSession((session) => session.cursor)
  const table = useRef<HTMLTableElement>(null)
  const reachable = () =>
    table.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]') ??
    table.current?.querySelector<HTMLElement>('[data-place]')
  useFocusPlace('map', () => reachable()?.focus())

  function go(place: CellPlace): void {
    const { setCursor, select } = useSession.getState()
    setCursor(place)
    const { laneId, stepId, itemId, personaId } = place
    const point = view.emotionPoints
      .get(laneId)
      ?.get(personaId ?? '')
      ?.get(stepId)
    select(itemId !== null ? [itemId] : point === undefined ? [] : [point.id])
    const element = table.current?.querySelector<HTMLElement>(`[data-place="${placeId(place)}"]`)
    element?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLTextAreaElement
    if (cursor === null || isWriting || event.altKey || event.metaKey || event.ctrlKey) return
    const way = ways[event.key]
    if (way !== undefined) {
      event.preventDefault()
      go(walk(view, cursor, way))
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      go(walkToEnd(view, cursor, event.key === 'Home' ? 'first' : 'last'))
    }
  }

  return (
    <div className={styles.scroller} data-region="table">
      <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">
          {translate('table.name', { name: nameOr(translate, view.journey.name) })}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.corner}>
              {translate('journey.lane')}
            </th>
            {view.stages.map(({ stage, steps }, n) => (
              <th key={stage.id} scope="colgroup" colSpan={steps.length} className={styles.stage}>
                {n + 1} {nameOr(translate, stage.name)}
              </th>
            ))}
          </tr>
          <tr>
            {view.stages.flatMap(({ steps }) =>
              steps.map((step, n) => (
                <th key={step.id} scope="col" className={styles.step}>
                  {step.name === '' ? n + 1 : step.name}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {view.lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row" className={styles.lane}>
                <Icon name={`lane-${lane.kind}`} size={15} /> {laneName(translate, lane)}
              </th>
              {view.stages.flatMap(({ stage, steps }) =>
                steps.map((step) => (
                  <td key={step.id} className={styles.cell}>
                    {isEmotionLane(view, lane.id) ? (
                      <MatrixFeelings lane={lane} step={step} onGo={go} />
                    ) : lane.kind === 'expectation' ? (
                      <MatrixScores lane={lane} step={step} onGo={go} />
                    ) : (
                      <MatrixCell lane={lane} stage={stage} step={step} onGo={go} />
                    )}
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
