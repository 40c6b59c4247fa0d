/** Gives the passages of a transcript that were quoted and still stand in it. */

import { useSelected } from '#renderer/state/document-hooks.ts'
import type { QuotedPassage } from './segments.ts'
import { useMemo } from 'react'

export function useTranscriptQuotes(transcriptId: string): readonly QuotedPassage[] {
  const evidence = useSelected(
    (reader) => reader.pointingAt('evidence', 'transcriptId', transcriptId),
    [transcriptId],
  )
  return useMemo(
    () =>
      evidence
        .flatMap(({ id, quoteStart, quoteEnd }) =>
          quoteStart === null || quoteEnd === null
            ? []
            : [{ evidenceId: id, start: quoteStart, end: quoteEnd }],
        )
        .sort((a, b) => a.start - b.start),
    [evidence],
  )
}
