/** Says where the work is and whether it is on disk; "saved" only once that was acknowledged. */
import { useSyncExternalStore, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import type { Autosave, SaveStatus } from '#renderer/persistence/autosave.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

export function SaveMark(): ReactNode {
  const translate = useTranslate()
  const { open, isOnJournalsAlone } = useObservable(useModel().state)
  if (open === null) return null
  return (
    <span role="status">
      {open.autosave === null ? (
        <StatusItem icon="eye">{translate('status.read_only')}</StatusItem>
      ) : (
        <AutosaveMark autosave={open.autosave} isOnJournalsAlone={isOnJournalsAlone} />
      )}
    </span>
  )
}

interface AutosaveMarkProps {
  readonly autosave: Autosave
  readonly isOnJournalsAlone: boolean
}

function AutosaveMark({ autosave, isOnJournalsAlone }: AutosaveMarkProps): ReactNode {
  const translate = useTranslate()
  const status = useSyncExternalStore(
    (listener) => autosave.subscribe(listener),
    () => autosave.status(),
  )
  const { icon, tone, key } = isOnJournalsAlone ? lookOfJournal(status) : lookOf(status)
  return (
    <StatusItem icon={icon} tone={tone}>
      {translate(key)}
    </StatusItem>
  )
}

interface Look {
  readonly icon: IconName
  readonly tone: 'neutral' | 'opportunity' | 'warning' | 'pain'
  readonly key: TranslationKey
}

/** With a database in memory, only what is in the journal is kept. */
function lookOfJournal(status: SaveStatus): Look {
  if (status.state !== 'saved') return lookOf(status)
  return status.isJournalBehind
    ? { icon: 'warning', tone: 'pain', key: 'status.save_failed_unknown' }
    : { icon: 'warning', tone: 'warning', key: 'status.saved_in_journal' }
}

function lookOf({ state, failure, isJournalBehind }: SaveStatus): Look {
  switch (state) {
    case 'saved':
      if (isJournalBehind) return { icon: 'warning', tone: 'warning', key: 'status.saved_once' }
      return { icon: 'saved', tone: 'opportunity', key: 'status.saved' }
    case 'pending':
    case 'saving':
      return { icon: 'history', tone: 'neutral', key: 'status.saving' }
    case 'failed':
      return { icon: 'warning', tone: 'pain', key: `status.save_failed_${failure ?? 'unknown'}` }
  }
}
