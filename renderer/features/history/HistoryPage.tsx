/** The versions of a project: when they were kept, what has changed since, and the way back to one. */

import { useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import styles from './HistoryPage.module.css'
import { useVersions } from './use-versions.ts'
import { VersionDetail } from './VersionDetail.tsx'
import { VersionList } from './VersionList.tsx'
import type { VersionSource } from './version-source.ts'

interface HistoryPageProps {
  /** Null where the machine offers no place for versions. */
  readonly source: VersionSource | null
  readonly now: number
}

export function HistoryPage({ source, now }: HistoryPageProps): ReactNode {
  const translate = useTranslate()
  if (source === null) {
    return <EmptyState icon="history" sentence={translate('history.no_place')} />
  }
  return <Versions source={source} now={now} />
}

function Versions({
  source,
  now,
}: {
  readonly source: VersionSource
  readonly now: number
}): ReactNode {
  const translate = useTranslate()
  const { versions, readAgain } = useVersions(source)
  const [chosenId, setChosenId] = useState<string | null>(null)
  if (versions === null) return null
  if (versions === 'unreadable') {
    return (
      <EmptyState
        icon="warning"
        sentence={translate('history.unreadable')}
        action={{ label: translate('history.try_again'), onPress: readAgain }}
      />
    )
  }
  const { keepNow } = source
  const keep =
    keepNow === null
      ? null
      : async (): Promise<void> => {
          if (!(await keepNow())) return
          setChosenId(null)
          readAgain()
        }
  if (versions.length === 0) {
    return (
      <EmptyState
        icon="history"
        sentence={translate('history.none')}
        {...(keep === null
          ? {}
          : {
              action: {
                label: translate('history.keep_now'),
                icon: 'saved' as const,
                onPress: () => void keep(),
              },
            })}
        example={translate(source.areOutside ? 'history.outside' : 'history.inside')}
      />
    )
  }
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0]!
  return (
    <div className={styles.page}>
      <VersionList
        versions={versions}
        chosenId={chosen.id}
        onChoose={setChosenId}
        onKeep={keep}
        note={translate(source.areOutside ? 'history.outside' : 'history.inside')}
        now={now}
      />
      <VersionDetail key={chosen.id} version={chosen} source={source} now={now} />
    </div>
  )
}
