/** What a persona rests on; asks for it where nothing is given. */
import type { ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import styles from './BasisPanel.module.css'
import type { PersonaEdit } from './use-persona-edit.ts'

interface BasisPanelProps {
  readonly persona: Persona
  readonly edit: PersonaEdit
}

const mostPeople = 10_000_000

export function BasisPanel({ persona, edit }: BasisPanelProps): ReactNode {
  const translate = useTranslate()
  const { interviewCount, surveyCount, isProtoPersona, isAntiPersona } = persona
  const evidenceCount = useSelected(
    (reader) => reader.pointingAt('evidence', 'personaIds', persona.id).length,
    [persona.id],
  )
  const isKnown = (interviewCount ?? 0) > 0 || (surveyCount ?? 0) > 0
  return (
    <Panel
      icon={isKnown ? 'evidence' : 'warning'}
      title={translate('persona.basis')}
      tone={isKnown ? 'plain' : 'warning'}
    >
      <div className={styles.basis}>
        <div className={styles.counts}>
          <NumberField
            label={translate('persona.interviews')}
            value={interviewCount}
            max={mostPeople}
            refusal={translate('persona.whole_number')}
            onCommit={(count) => edit.set({ interviewCount: count })}
          />
          <NumberField
            label={translate('persona.survey')}
            value={surveyCount}
            max={mostPeople}
            refusal={translate('persona.whole_number')}
            onCommit={(count) => edit.set({ surveyCount: count })}
          />
        </div>
        <Checkbox
          label={translate('persona.proto')}
          isChecked={isProtoPersona}
          onChange={(isChecked) => edit.set({ isProtoPersona: isChecked })}
        />
        <Checkbox
          label={translate('persona.anti')}
          isChecked={isAntiPersona}
          onChange={(isChecked) => edit.set({ isAntiPersona: isChecked })}
        />
        {isAntiPersona && <p className={styles.note}>{translate('persona.anti_hint')}</p>}
        {evidenceCount > 0 && (
          <p className={styles.note}>
            {translate('persona.evidence_count', { count: evidenceCount })}
          </p>
        )}
        {!isKnown && (
          <p className={styles.hint}>
            {translate(isProtoPersona ? 'persona.proto_hint' : 'persona.no_basis')}
          </p>
        )}
      </div>
    </Panel>
  )
}
