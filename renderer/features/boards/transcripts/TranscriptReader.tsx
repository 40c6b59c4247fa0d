/** One transcript: what it is, its text to read and quote from, and what was quoted. */

import { useRef, useState, type ReactNode } from 'react'
import { cleanLine, cleanLongText } from '#shared/base/text.ts'
import {
  quoteTranscript,
  removeTranscript,
  updateTranscript,
} from '#shared/commands/thread/transcript-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { PainButton } from './PainButton.tsx'
import { QuoteText } from './QuoteText.tsx'
import type { Passage } from './segments.ts'
import { TranscriptFields } from './TranscriptFields.tsx'
import styles from './TranscriptReader.module.css'
import { useTranscriptQuotes } from './use-transcript-quotes.ts'

interface TranscriptReaderProps {
  readonly transcriptId: string
  /** Just made: begins where its text goes. */
  readonly isNew: boolean
}

export function TranscriptReader({ transcriptId, isNew }: TranscriptReaderProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const document = useDocument()
  const toasts = useToasts()
  const select = useSession((session) => session.select)
  const transcript = useRecord('transcript', transcriptId)
  const quotes = useTranscriptQuotes(transcriptId)
  const [isEditing, setIsEditing] = useState(isNew)
  const [passage, setPassage] = useState<Passage | null>(null)
  const column = useRef<HTMLDivElement>(null)
  if (transcript === undefined) return null
  const { isReadOnly } = document
  const isWritten = isEditing && !isReadOnly
  const hasPassage =
    passage !== null && transcript.text.slice(passage.start, passage.end).trim() !== ''

  function quote(): void {
    if (passage === null || !hasPassage) return
    select([run(quoteTranscript, { transcriptId, ...passage })])
    goOnReading()
  }

  /** The button that was pressed is off without a passage; the keyboard goes back into the text. */
  function goOnReading(): void {
    setPassage(null)
    column.current?.querySelector('textarea')?.focus({ preventScroll: true })
  }

  function remove(): void {
    const name = nameOr(translate, transcript?.name ?? '')
    run(removeTranscript, { transcriptId })
    offerUndo(document, (undo) => {
      const toast = toasts.show({
        text: translate('boards.transcript_deleted', { name }),
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(toast)
    })
  }

  return (
    <article className={styles.reader} aria-label={nameOr(translate, transcript.name)}>
      <fieldset className={styles.head} disabled={isReadOnly}>
        <div className={styles.titleLine}>
          <InlineEdit
            label={translate('boards.transcript_name')}
            value={transcript.name}
            placeholder={translate('common.untitled')}
            look="title"
            className={styles.title ?? ''}
            onCommit={(text) =>
              run(updateTranscript, { transcriptId, fields: { name: cleanLine(text) } })
            }
          />
          {!isReadOnly && (
            <IconButton
              icon="delete"
              size="small"
              label={translate('boards.delete_transcript')}
              onClick={remove}
            />
          )}
        </div>
        <TranscriptFields transcript={transcript} />
      </fieldset>
      <div className={styles.bar} role="toolbar" aria-label={translate('boards.transcript_tools')}>
        {!isWritten && (
          <>
            <Button
              size="small"
              icon="evidence"
              variant={hasPassage ? 'primary' : 'secondary'}
              disabled={!hasPassage || isReadOnly}
              onClick={quote}
            >
              {translate('boards.to_quote')}
            </Button>
            <PainButton
              transcriptId={transcriptId}
              passage={hasPassage ? passage : null}
              onDone={goOnReading}
            />
            <span className={styles.hint}>
              {hasPassage ? '' : translate('boards.select_passage')}
            </span>
          </>
        )}
        <span className={styles.spring} />
        <span className={styles.count}>
          {translate('boards.quote_count', { count: quotes.length })}
        </span>
        {!isReadOnly && (
          <Button
            size="small"
            variant="ghost"
            icon={isWritten ? 'check' : 'edit'}
            onClick={() => {
              setPassage(null)
              setIsEditing(!isEditing)
            }}
          >
            {translate(isWritten ? 'boards.text_done' : 'boards.edit_text')}
          </Button>
        )}
      </div>
      <div ref={column} className={styles.column}>
        {isWritten ? (
          <TextArea
            label={translate('boards.transcript_text')}
            isLabelHidden
            className={styles.writing}
            placeholder={translate('boards.paste_here')}
            value={transcript.text}
            rows={16}
            autoFocus
            onCommit={(text) =>
              run(updateTranscript, { transcriptId, fields: { text: cleanLongText(text) } })
            }
          />
        ) : transcript.text === '' ? (
          <p className={styles.hint}>{translate('boards.no_text')}</p>
        ) : (
          <QuoteText
            text={transcript.text}
            quotes={quotes}
            passage={passage}
            onSelect={setPassage}
            onQuote={isReadOnly ? null : quote}
          />
        )}
      </div>
    </article>
  )
}
