/** Says when the open project was last copied to a place outside the app's own storage. */
import type { ReactNode } from 'react'
import type { BackupKeeper } from '#renderer/app/model/backup-keeper.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { formatShortDate, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'

interface BackupMarkProps {
  readonly keeper: BackupKeeper
  readonly now: number
}

export function BackupMark({ keeper, now }: BackupMarkProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { writtenAt, hasFailed } = useObservable(keeper.status)
  const goTo = useSession((session) => session.goTo)
  const shared = {
    tooltip: translate('history.open'),
    onPress: () => goTo({ kind: 'history' }),
  }
  if (hasFailed) {
    return (
      <StatusItem icon="warning" tone="warning" {...shared}>
        {translate('status.backup_failed')}
      </StatusItem>
    )
  }
  if (writtenAt === null) {
    return (
      <StatusItem icon="history" {...shared}>
        {translate('status.no_backup')}
      </StatusItem>
    )
  }
  const isToday = new Date(writtenAt).toDateString() === new Date(now).toDateString()
  const time = isToday ? formatTime(writtenAt, language) : formatShortDate(writtenAt, language, now)
  return (
    <StatusItem icon="history" {...shared}>
      {translate('status.backed_up', { time })}
    </StatusItem>
  )
}
