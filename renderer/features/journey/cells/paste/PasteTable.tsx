/** The cells of a planned paste as a small table: lanes by steps, with what comes and what is there. */

import { sheetRows, cardsIn, pointIn, ratedIn, type SheetRow } from '#shared/layout/cell-rows.ts'
import { stepIds } from '#shared/layout/cell-walk.ts'
import { writeScores } from '#shared/layout/expectation/score-text.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { PastePlan, PlannedCell } from '#shared/layout/paste-plan.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './PastePreview.module.css'

const mostRows = 12
const mostColumns = 12

export function PasteTable({ plan }: { readonly plan: PastePlan }) {
  const translate = useTranslate()
  const { language } = useLanguage()
  const view = useView()
  const order = stepIds(view)
  const place = (step: string | number) =>
    typeof step === 'number' ? order.length + step : order.indexOf(step)
  const cells = new Map(plan.cells.map((cell) => [keyOf(cell, cell.step), cell]))
  const rows = sheetRows(view).filter((row) =>
    plan.cells.some((cell) => cell.laneId === row.laneId && cell.personaId === row.personaId),
  )
  const steps = [...new Set(plan.cells.map(({ step }) => step))].sort((a, b) => place(a) - place(b))
  const shownRows = rows.slice(0, mostRows)
  const shownSteps = steps.slice(0, mostColumns)
  const moreRows = rows.length - shownRows.length
  const moreColumns = steps.length - shownSteps.length
  return (
    <>
      {/* Wider than a small window: the keyboard must be able to scroll it. */}
      <div
        className={styles.scroll}
        tabIndex={0}
        role="group"
        aria-label={translate('paste.table')}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {shownSteps.map((step) => (
                <th key={step} scope="col" className={classNames(isNew(step) && styles.newStep)}>
                  {stepLabel(translate, view, step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => (
              <tr key={keyOf(row, '')}>
                <th scope="row">{rowLabel(translate, view, row)}</th>
                {shownSteps.map((step) => {
                  const cell = cells.get(keyOf(row, step))
                  return (
                    <td key={step} className={classNames(cell?.isTaken === true && styles.taken)}>
                      {cell !== undefined && contentText(cell, language)}
                      {cell?.isTaken === true && typeof step === 'string' && (
                        <span className={styles.there}>
                          <Icon name="warning" size={12} />
                          {translate('paste.there', {
                            text: thereText(view, row, step, language),
                          })}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreRows + moreColumns > 0 && (
        <p className={styles.more}>
          {[
            ...(moreRows > 0 ? [translate('paste.more_rows', { count: moreRows })] : []),
            ...(moreColumns > 0 ? [translate('paste.more_columns', { count: moreColumns })] : []),
          ].join(', ')}
        </p>
      )}
    </>
  )
}

function keyOf(
  { laneId, personaId }: Pick<SheetRow, 'laneId' | 'personaId'>,
  step: PlannedCell['step'],
): string {
  return `${laneId} ${personaId ?? ''} ${step}`
}

function isNew(step: PlannedCell['step']): boolean {
  return typeof step === 'number'
}

function stepLabel(translate: Translate, view: JourneyView, step: PlannedCell['step']): string {
  if (typeof step === 'number') return translate('paste.new_step')
  const found = view.stages.find(({ steps }) => steps.some(({ id }) => id === step))
  const index = found?.steps.findIndex(({ id }) => id === step) ?? 0
  const name = found?.steps[index]?.name ?? ''
  const stage = nameOr(translate, found?.stage.name ?? '')
  return `${stage} · ${name === '' ? String(index + 1) : name}`
}

function rowLabel(translate: Translate, view: JourneyView, row: SheetRow): string {
  const lane = view.lanes.find(({ id }) => id === row.laneId)
  const name = lane === undefined ? '' : laneName(translate, lane)
  const person = view.people.get(row.personaId ?? '')?.name
  return person === undefined ? name : `${name} · ${person}`
}

const unknown = { expectation: null, actual: null }

function contentText({ content }: PlannedCell, language: Language): string {
  if (content.kind === 'value') return formatSigned(content.value, language)
  if (content.kind === 'scores') {
    return content.changes.map((change) => writeScores({ ...unknown, ...change })).join('\n')
  }
  return content.kind === 'titles'
    ? content.titles.join('\n')
    : content.items.map(({ title }) => title).join('\n')
}

function thereText(view: JourneyView, row: SheetRow, stepId: string, language: Language): string {
  const point = pointIn(view, row, stepId)
  if (point !== undefined) return formatSigned(point.value, language)
  const rated = ratedIn(view, row, stepId)
  if (rated.length > 0) return rated.map(writeScores).filter(Boolean).join(', ')
  return cardsIn(view, row, stepId)
    .map(({ title }) => title)
    .join(', ')
}
