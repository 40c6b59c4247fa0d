/** Shows what a paste would do before it is done: what comes, what stands there, which steps are added. */

import { useState } from 'react'
import { overwrites, type PastePlan } from '#shared/layout/paste-plan.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useView } from '#renderer/features/journey/map/map-context.ts'
import type { PasteSource } from './paste-request.ts'
import { PasteTable } from './PasteTable.tsx'
import { firstReading, planRequest, type PasteTarget } from './plan-request.ts'
import { refusalSentences } from './refusal-sentences.ts'
import type { PutMode } from './use-put.ts'
import styles from './PastePreview.module.css'

export interface PastePreviewProps {
  readonly source: PasteSource
  readonly target: PasteTarget
  /** What was cut moves: it joins what is there and replaces nothing. */
  readonly isMove: boolean
  readonly onClose: () => void
  readonly onPut: (plan: PastePlan, mode: PutMode) => void
}

export function PastePreview({ source, target, isMove, onClose, onPut }: PastePreviewProps) {
  const translate = useTranslate()
  const view = useView()
  const [reading, setReading] = useState(() => firstReading(source))
  const plan = planRequest(view, source, target, reading)
  const isOver = !isMove && overwrites(plan)
  const isEmpty = plan.cells.length === 0
  const stage = view.stages.at(-1)?.stage.name ?? ''
  const taken = plan.cells.filter(({ isTaken }) => isTaken).length
  const takenValues = plan.cells.filter(
    ({ content, isTaken }) => isTaken && content.kind === 'value',
  ).length
  const areAllValues = plan.cells.every(({ content }) => content.kind === 'value')
  const sentences = [
    isEmpty
      ? translate('paste.nothing_fits')
      : translate('paste.fits', { count: plan.cells.length }),
    ...(isOver ? [translate('paste.over', { count: taken })] : []),
    ...(plan.addedSteps > 0
      ? [translate('paste.new_steps', { stage: nameOr(translate, stage), count: plan.addedSteps })]
      : []),
    ...(isOver && takenValues > 0 && !areAllValues ? [translate('paste.keeps_values')] : []),
  ]

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={translate('paste.title')}
      description={sentences.join(' ')}
      closeLabel={translate('common.close')}
      width="wide"
      actions={
        <>
          <Button onClick={onClose}>{translate('common.cancel')}</Button>
          {isOver && (
            <Button onClick={() => onPut(plan, 'add')}>
              {translate(areAllValues ? 'paste.only_gaps' : 'paste.add_below')}
            </Button>
          )}
          <Button
            variant="primary"
            // Enter right after the paste does what spreadsheets do.
            autoFocus
            disabled={isEmpty}
            onClick={() => onPut(plan, isOver ? 'replace' : 'add')}
          >
            {translate(isOver ? 'paste.replace' : 'common.paste')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        {source.kind === 'table' && source.lines !== null && (
          <SegmentedControl
            label={translate('paste.reading')}
            value={reading.isLines ? 'lines' : 'table'}
            options={[
              { value: 'table', label: translate('paste.reading_table') },
              { value: 'lines', label: translate('paste.reading_lines') },
            ]}
            onChange={(value) => setReading({ ...reading, isLines: value === 'lines' })}
          />
        )}
        {source.kind === 'table' && !reading.isLines && (
          <Checkbox
            label={translate('paste.transpose')}
            isChecked={reading.isTransposed}
            onChange={(isTransposed) => setReading({ ...reading, isTransposed })}
          />
        )}
      </div>
      {!isEmpty && <PasteTable plan={plan} />}
      <ul className={styles.refusals}>
        {refusalSentences(translate, plan.refusals).map((sentence) => (
          <li key={sentence}>
            <Icon name="warning" size={14} />
            {sentence}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
