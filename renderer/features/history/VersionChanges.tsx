/** What has changed since a version was kept, place by place. */

import { useState, type ReactNode } from 'react'
import { changeKinds, type ChangeKind } from '#shared/analysis/difference/record-differences.ts'
import {
  readerOfBoth,
  versionDifference,
  type PlaceDifference,
} from '#shared/analysis/difference/version-difference.ts'
import { useLanguage, useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { ChangeList } from '#renderer/looks/ChangeList.tsx'
import { ChangeWords } from '#renderer/looks/ChangeWords.tsx'
import { changeRow, type ChangeRow } from '#renderer/looks/difference-content.ts'
import { kindIcon, kindTone } from '#renderer/looks/kind-look.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import styles from './HistoryPage.module.css'
import type { OpenVersion } from './use-versions.ts'

/** So many rows are shown at once, and so many more each time. */
const rowsAtOnce = 200

interface Group {
  readonly key: string
  readonly name: string
  readonly rows: readonly ChangeRow[]
}

export function VersionChanges({ version }: { readonly version: OpenVersion }): ReactNode {
  const translate = useTranslate()
  const groups = useGroups(version)
  const [hidden, setHidden] = useState<ReadonlySet<ChangeKind>>(new Set())
  const [limit, setLimit] = useState(rowsAtOnce)
  const all = groups.flatMap(({ rows }) => rows)
  if (all.length === 0) return <p className={styles.message}>{translate('history.same')}</p>

  function toggle(kind: ChangeKind): void {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
  }

  const isShown = ({ kinds }: ChangeRow): boolean => kinds.some((kind) => !hidden.has(kind))
  const shownCount = all.filter(isShown).length
  return (
    <>
      <div className={styles.filters} role="group" aria-label={translate('difference.filter')}>
        <span className={styles.quiet}>{translate('history.since')}</span>
        {changeKinds.map((kind) => (
          <Chip
            key={kind}
            tone={kindTone[kind]}
            icon={kindIcon[kind]}
            isPressed={!hidden.has(kind)}
            onPress={() => toggle(kind)}
          >
            {translate(`difference.kind_${kind}`)}{' '}
            {all.filter(({ kinds }) => kinds.includes(kind)).length}
          </Chip>
        ))}
      </div>
      <div
        className={styles.body}
        tabIndex={0}
        role="group"
        aria-label={translate('history.changes')}
      >
        {shownCount === 0 && <p>{translate('difference.all_filtered')}</p>}
        {cut(groups, isShown, limit).map((group) => (
          <ChangedPlace key={group.key} group={group} />
        ))}
        {shownCount > limit && (
          <Button variant="ghost" onClick={() => setLimit(limit + rowsAtOnce)}>
            {translate('history.more_rows', { count: shownCount - limit })}
          </Button>
        )}
      </div>
    </>
  )
}

function ChangedPlace({ group: { name, rows } }: { readonly group: Group }): ReactNode {
  const { store } = useDocument().workbench
  const goToRecord = useGoToRecord()
  return (
    <section aria-label={name}>
      <h3 className={styles.place}>
        {name}
        <span className={styles.quiet}>{rows.length}</span>
      </h3>
      <ChangeList>
        {rows.map((row) => (
          <li key={row.recordId}>
            {store.find(row.recordId) === undefined ? (
              <div>
                <ChangeWords row={row} />
              </div>
            ) : (
              <button type="button" onClick={() => goToRecord(row.recordId)}>
                <ChangeWords row={row} />
              </button>
            )}
          </li>
        ))}
      </ChangeList>
    </section>
  )
}

/** Worked out anew with every change of the project while they are looked at. */
function useGroups(version: OpenVersion): readonly Group[] {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  return useSelected(() => {
    const speech = { reader: readerOfBoth(version.store, store), translate, language }
    return versionDifference(version.store, store).map((place) => ({
      key: place.home?.id ?? place.place,
      name: placeName(translate, place),
      rows: place.differences.map((each) => changeRow(speech, each)),
    }))
  }, [version, store, translate, language])
}

function placeName(translate: Translate, { place, home }: PlaceDifference): string {
  if (home === null) return translate(place === 'people' ? 'app.personas' : 'history.rest')
  if (home.type === 'journey') return nameOr(translate, home.name)
  const stage = translate(`boards.stage_${home.stage}`)
  return home.name === '' ? stage : `${stage} · ${home.name}`
}

/** The first `limit` rows that are shown, in their groups. */
function cut(
  groups: readonly Group[],
  isShown: (row: ChangeRow) => boolean,
  limit: number,
): readonly Group[] {
  let left = limit
  return groups.flatMap((group) => {
    const rows = group.rows.filter(isShown).slice(0, left)
    left -= rows.length
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
}
