/** What is known about a transcript: who spoke, when, for whom it stands, and what was agreed to. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateTranscript } from '#shared/commands/thread/transcript-commands.ts'
import { consents } from '#shared/model/records/evidence.ts'
import type { Transcript } from '#shared/model/records/transcript.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { DayField } from '#renderer/ui/fields/DayField.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import styles from './TranscriptFields.module.css'

const kinds = ['interview', 'observation', 'call'] as const

export function TranscriptFields({ transcript }: { readonly transcript: Transcript }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const personas = useSelected((reader) => reader.all('persona'), [])
  const { id: transcriptId } = transcript
  const write = (fields: Partial<Omit<Transcript, 'id' | 'type' | 'order'>>): void =>
    run(updateTranscript, { transcriptId, fields })
  return (
    <div className={styles.fields}>
      <Select
        label={translate('boards.transcript_kind')}
        value={transcript.kind}
        options={kinds.map((kind) => ({ value: kind, label: translate(`boards.heard_${kind}`) }))}
        onChange={(kind) => write({ kind })}
      />
      <TextField
        label={translate('boards.participant_code')}
        value={transcript.participantCode}
        placeholder="P-01"
        onCommit={(text) => write({ participantCode: cleanLine(text) })}
      />
      <DayField
        label={translate('boards.date')}
        value={transcript.date}
        onCommit={(date) => write({ date })}
      />
      <Select
        label={translate('boards.consent')}
        value={transcript.consent}
        options={consents.map((consent) => ({
          value: consent,
          label: translate(`inspector.consent_${consent}`),
        }))}
        onChange={(consent) => write({ consent })}
      />
      <Combobox
        label={translate('app.personas')}
        className={styles.personas ?? ''}
        values={transcript.personaIds}
        options={personas.map(({ id, name }) => ({ value: id, label: nameOr(translate, name) }))}
        removeLabel={(name) => translate('common.remove_named', { name })}
        emptyLabel={translate('boards.no_personas')}
        onChange={(personaIds) => write({ personaIds })}
      />
    </div>
  )
}
