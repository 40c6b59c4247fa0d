/** Makes the selected passage a pain point in a cell of a map, with the passage as its evidence. */

import { useState, type ReactNode } from 'react'
import { painFromTranscript } from '#shared/commands/thread/transcript-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { painCells } from './pain-cells.ts'
import type { Passage } from './segments.ts'
import styles from './PainButton.module.css'

interface PainButtonProps {
  readonly transcriptId: string
  /** Null where nothing is selected. */
  readonly passage: Passage | null
  readonly onDone: () => void
}

export function PainButton({ transcriptId, passage, onDone }: PainButtonProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover
      label={translate('boards.pain_place')}
      isOpen={isOpen && passage !== null}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" icon="lane-pain-point" disabled={passage === null || isReadOnly}>
          {translate('boards.to_pain')}
        </Button>
      }
    >
      {passage !== null && (
        <PainForm
          transcriptId={transcriptId}
          passage={passage}
          onDone={() => {
            setIsOpen(false)
            onDone()
          }}
        />
      )}
    </Popover>
  )
}

interface PainFormProps {
  readonly transcriptId: string
  readonly passage: Passage
  readonly onDone: () => void
}

function PainForm({ transcriptId, passage, onDone }: PainFormProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)
  const journeys = useSelected(
    (reader) =>
      reader
        .all('journey')
        .filter(({ id }) =>
          reader.pointingAt('lane', 'journeyId', id).some(({ kind }) => kind === 'pain-point'),
        ),
    [],
  )
  const [journeyId, setJourneyId] = useState<string | null>(journeys[0]?.id ?? null)
  const cells = journeyId === null ? [] : painCells(translate, store, journeyId)
  const [stepId, setStepId] = useState<string | null>(null)
  const cell = cells.find((each) => each.stepId === stepId) ?? null
  if (journeys.length === 0) return <p>{translate('boards.no_pain_lane')}</p>
  return (
    <div className={styles.form}>
      {journeys.length > 1 && (
        <Select
          label={translate('boards.journey')}
          value={journeyId}
          options={journeys.map(({ id, name }) => ({ value: id, label: nameOr(translate, name) }))}
          onChange={(id) => {
            setJourneyId(id)
            setStepId(null)
          }}
        />
      )}
      <Select
        label={translate('boards.pain_place')}
        value={stepId}
        placeholder={translate('boards.choose_place')}
        options={cells.map((each) => ({ value: each.stepId, label: each.name }))}
        onChange={setStepId}
      />
      <Button
        variant="primary"
        disabled={cell === null}
        onClick={() => {
          if (cell === null) return
          const { laneId } = cell
          select([
            run(painFromTranscript, { transcriptId, ...passage, laneId, stepId: cell.stepId }),
          ])
          onDone()
        }}
      >
        {translate('boards.make_pain')}
      </Button>
    </div>
  )
}
