/** Takes an improvement to the to-be map: chooses the part that it changes, or makes the map first. */

import { useState, type ReactNode } from 'react'
import { applyImprovement } from '#shared/commands/thread/thread-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { changeableParts } from '#renderer/features/inspector/reading/link-candidates.ts'
import { stageOfStep } from '#renderer/features/inspector/reading/map-parts.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { useFocusWithin } from './use-focus-within.ts'
import { useOfferUndo } from './use-offer-undo.ts'
import styles from './ThreadSection.module.css'

const mostOffered = 80

export function ApplyImprovement({ improvementId }: { readonly improvementId: string }): ReactNode {
  const translate = useTranslate()
  const [isChoosing, setChoosing] = useState(false)
  const hasToBe = useSelected(
    (reader) => reader.all('journey').some((journey) => journey.state === 'to-be'),
    [],
  )
  if (!hasToBe) return <MakeToBe />
  if (isChoosing) {
    return <PartChoice improvementId={improvementId} onDone={() => setChoosing(false)} />
  }
  return (
    <div className={styles.steps}>
      <Button size="small" icon="journey" onClick={() => setChoosing(true)}>
        {translate('inspector.apply')}
      </Button>
    </div>
  )
}

/** Offers a to-be map of each as-is map, since there is none yet. */
function MakeToBe(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const maps = useSelected((reader) => reader.all('journey'), [])
  return (
    <>
      <p className={styles.hint}>{translate('inspector.no_to_be')}</p>
      <div className={styles.steps}>
        {maps.map((journey) => (
          <Button
            key={journey.id}
            size="small"
            icon="journey"
            onClick={() => {
              const of = nameOr(translate, journey.name)
              const name = translate('journey.to_be_name', { name: of })
              run(makeToBe, { journeyId: journey.id, name })
              offerUndo(translate('inspector.to_be_made', { name }))
            }}
          >
            {maps.length === 1
              ? translate('journey.make_to_be')
              : translate('inspector.make_to_be_of', { name: nameOr(translate, journey.name) })}
          </Button>
        ))}
      </div>
    </>
  )
}

function PartChoice(props: {
  readonly improvementId: string
  readonly onDone: () => void
}): ReactNode {
  const { improvementId, onDone } = props
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { store } = useDocument().workbench
  const frame = useFocusWithin()
  const parts = useSelected((reader) => changeableParts(reader, improvementId), [improvementId])
  return (
    <div
      ref={frame}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <Combobox
        label={translate('inspector.apply_to')}
        selection="one"
        values={[]}
        mostShown={mostOffered}
        isOpenAtFirst
        options={parts.map((part) => {
          const { icon, word } = lookOf(part.type)
          const stage = 'stepId' in part ? stageOfStep(store, part.stepId) : undefined
          const title = listTitle(translate, store, part)
          const kind = stage === undefined ? translate(word) : nameOr(translate, stage.name)
          return {
            value: part.id,
            label: translate('inspector.kind_and_title', { kind, title }),
            icon,
          }
        })}
        placeholder={translate('inspector.apply_hint')}
        emptyLabel={translate('inspector.link_none')}
        removeLabel={(name) => translate('inspector.unlink', { name })}
        onChange={([targetId]) => {
          if (targetId === undefined) return
          run(applyImprovement, { improvementId, targetId })
          offerUndo(translate('inspector.applied'))
          onDone()
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onDone}>
          {translate('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
