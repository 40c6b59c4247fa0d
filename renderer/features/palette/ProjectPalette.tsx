/** The palette in an open project: actions and every record. */
import { useMemo, type ReactNode } from 'react'
import { readQuery } from '#shared/base/search/text-query.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { stopOfRecord, useGoToRecord } from '#renderer/state/go-to-record.ts'
import { recordIndexOf } from '#renderer/state/record-index.ts'
import { useRecentThings } from '#renderer/state/recent-things.ts'
import { useSession } from '#renderer/state/session.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { findActions } from './find-actions.ts'
import { findRecords, recordEntry } from './find-records.ts'
import type { PaletteAction, PaletteEntry, PaletteSection } from './palette-entry.ts'
import { actionSections, mostActions, recentSection } from './palette-sections.ts'

const mostRecent = 5

interface ProjectPaletteProps {
  readonly actions: readonly PaletteAction[]
  readonly onClose: (chosen: PaletteEntry | null) => void
  readonly onGone: () => void
}

export function ProjectPalette({ actions, onClose, onGone }: ProjectPaletteProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const document = useDocument()
  const goToRecord = useGoToRecord()
  const recent = useRecentThings()
  const index = useMemo(() => recordIndexOf(document), [document])
  const reader = document.workbench.store
  const writingAs = useSession((session) => session.writingAs)
  const search = { reader, translate, writingAs, goTo: (id: string) => goToRecord(id) }

  function find(text: string): readonly PaletteSection[] {
    const query = readQuery(text)
    if (query !== null) {
      const found = findActions(actions, query, language).slice(0, mostActions)
      const records = findRecords(index, query, search)
      const sections: readonly PaletteSection[] = [
        {
          id: 'commands',
          title: translate('palette.section_commands'),
          entries: found.map(({ entry }) => entry),
        },
        {
          id: 'records',
          title: translate('palette.section_records'),
          entries: records.map(({ entry }) => entry),
        },
      ]
      const isRecordBetter = (records[0]?.rank ?? Infinity) < (found[0]?.rank ?? Infinity)
      return (isRecordBetter ? sections.toReversed() : sections).filter(
        ({ entries }) => entries.length > 0,
      )
    }
    const seen = recent.recordIds
      .filter((id) => stopOfRecord(reader, id) !== null)
      .slice(0, mostRecent)
      .flatMap((id) => {
        const record = reader.find(id)
        return record === undefined ? [] : [recordEntry(record, search)]
      })
    const last = recentSection(actions, recent.actionIds, seen, translate, language)
    const own = actionSections(actions, translate, language)
    return [...own.slice(0, 1), last, ...own.slice(1)].filter(({ entries }) => entries.length > 0)
  }

  return (
    <CommandPalette
      placeholder={translate('palette.hint')}
      find={find}
      onClose={onClose}
      onGone={onGone}
    />
  )
}
