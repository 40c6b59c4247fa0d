/** The transcript that evidence is quoted from, and the way to its passage. */

import type { ReactNode } from 'react'
import type { Evidence } from '#shared/model/records/evidence.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useAnyRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './PlacedFields.module.css'

export function QuotePlace({ record }: { readonly record: Evidence }): ReactNode {
  const { id, transcriptId, quoteStart } = record
  const translate = useTranslate()
  const transcript = useAnyRecord(transcriptId)
  if (transcriptId === null || transcript?.type !== 'transcript') return null
  const name = nameOr(translate, transcript.name)
  // The words stay, though the passage was taken out of the transcript.
  if (quoteStart === null) {
    return <p className={styles.hint}>{translate('inspector.quote_lost', { name })}</p>
  }

  function show(): void {
    useBoardViews.getState().choose('empathize', 'transcripts')
    const { goTo, select } = useSession.getState()
    goTo({ kind: 'board', stage: 'empathize', boardId: null })
    // The transcripts show the passage of the quote that is selected.
    select([id])
  }

  return (
    <Button size="small" icon="file" onClick={show}>
      {translate('inspector.quote_place', { name })}
    </Button>
  )
}
