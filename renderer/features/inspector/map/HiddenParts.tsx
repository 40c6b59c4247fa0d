/** What the map hides, each with the way to show it again. */

import type { ReactNode } from 'react'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { hiddenParts } from '#renderer/features/inspector/reading/hidden-parts.ts'
import { stepName } from '#renderer/looks/record-look.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import styles from './HiddenParts.module.css'

export function HiddenParts({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { store } = useDocument().workbench
  const parts = useSelected((reader) => hiddenParts(reader, journeyId), [journeyId])
  if (parts.length === 0) return null

  function nameOf(part: Stage | Step | Lane): string {
    if (part.type === 'lane') return laneName(translate, part)
    return part.type === 'stage'
      ? nameOr(translate, part.name)
      : stepName(translate, store, part.id)
  }

  function show(part: Stage | Step | Lane): void {
    const isHidden = false
    if (part.type === 'stage') run(setStageHidden, { stageId: part.id, isHidden })
    else if (part.type === 'step') run(setStepHidden, { stepId: part.id, isHidden })
    else run(setLaneHidden, { laneId: part.id, isHidden })
  }

  return (
    <Section title={translate('inspector.hidden', { count: parts.length })}>
      <Fields className={styles.list}>
        {parts.map((part) => (
          <div key={part.id} className={styles.part}>
            <Icon name={iconOf(part)} size={14} />
            <span className={styles.name}>{nameOf(part)}</span>
            <Button
              size="small"
              icon="eye"
              aria-label={translate('inspector.show_named', { name: nameOf(part) })}
              onClick={() => show(part)}
            >
              {translate('inspector.show_again')}
            </Button>
          </div>
        ))}
      </Fields>
    </Section>
  )
}

function iconOf(part: Stage | Step | Lane): IconName {
  if (part.type === 'lane') return `lane-${part.kind}`
  return part.type === 'stage' ? 'stage' : 'columns'
}
