/** The transcripts of the project: a list, and the one that is read, from which quotes are taken. */

import { useState, type ReactNode } from 'react'
import { addTranscript } from '#shared/commands/thread/transcript-commands.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { entryMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { TranscriptReader } from './TranscriptReader.tsx'
import styles from './TranscriptsView.module.css'

export function TranscriptsView(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const transcripts = useSelected((reader) => reader.all('transcript'), [])
  const counts = useSelected(
    (reader) =>
      reader
        .all('transcript')
        .map(({ id }) => reader.pointingAt('evidence', 'transcriptId', id).length),
    [],
  )
  useKeptFocus(
    'transcript',
    transcripts.map(({ id }) => id),
  )
  const selectedIds = useSession((session) => session.selectedIds)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [newId, setNewId] = useState<string | null>(null)
  // Evidence that is selected, here or before coming here, is shown in its transcript.
  const askedId = useSelected((reader) => quotedBy(reader, selectedIds), [selectedIds])
  const [lastAskedId, setLastAskedId] = useState<string | null>(null)
  if (askedId !== lastAskedId) {
    setLastAskedId(askedId)
    if (askedId !== null) setChosenId(askedId)
  }
  const shown = transcripts.find(({ id }) => id === chosenId) ?? transcripts[0]

  function add(): void {
    const name = translate('boards.transcript_number', { number: transcripts.length + 1 })
    const id = run(addTranscript, { name, text: '' })
    setChosenId(id)
    setNewId(id)
  }

  if (shown === undefined) {
    return (
      <EmptyState
        icon="file"
        sentence={translate('boards.no_transcripts')}
        {...(isReadOnly
          ? {}
          : {
              action: {
                label: translate('boards.add_transcript'),
                icon: 'add' as const,
                onPress: add,
              },
            })}
        example={translate('boards.transcript_example')}
      />
    )
  }
  return (
    <div className={styles.view}>
      <nav className={styles.list} aria-label={translate('boards.view_transcripts')}>
        <ul>
          {transcripts.map((transcript, index) => (
            <li key={transcript.id}>
              <button
                type="button"
                className={styles.entry}
                aria-current={transcript === shown ? 'true' : undefined}
                {...entryMark('transcript', transcript.id)}
                onClick={() => setChosenId(transcript.id)}
              >
                <span className={styles.name}>{nameOr(translate, transcript.name)}</span>
                <span className={styles.facts}>
                  {[
                    transcript.participantCode,
                    transcript.date,
                    translate('boards.quote_count', { count: counts[index] ?? 0 }),
                  ]
                    .filter((fact) => fact !== '')
                    .join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {!isReadOnly && (
          <Button variant="dashed" icon="add" className={styles.add} onClick={add}>
            {translate('boards.add_transcript')}
          </Button>
        )}
      </nav>
      <TranscriptReader
        key={shown.id}
        transcriptId={shown.id}
        isNew={shown.id === newId && shown.text === ''}
      />
    </div>
  )
}

/** The transcript that is selected, or that the one selected piece of evidence is quoted from. */
function quotedBy(reader: RecordReader, selectedIds: readonly string[]): string | null {
  const [id = '', second] = selectedIds
  if (second !== undefined) return null
  return reader.get('transcript', id)?.id ?? reader.get('evidence', id)?.transcriptId ?? null
}
