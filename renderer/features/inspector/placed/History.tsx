/** Where a record comes from: boards it lay on before, the as-is record it was made from, its transcript. */

import { useState, type ReactNode } from 'react'
import type { AnyRecord } from '#shared/model/schema.ts'
import { formatShortDate } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { boardName } from '#renderer/features/inspector/reading/board-name.ts'
import { journeyIdOf } from '#renderer/features/inspector/reading/map-parts.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import styles from './History.module.css'

export function History({ record }: { readonly record: AnyRecord }): ReactNode {
  const { id } = record
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const moves = useSelected(
    (reader) =>
      [...reader.pointingAt('board-move', 'recordId', id)].sort((a, b) => b.movedAt - a.movedAt),
    [id],
  )
  const [now] = useState(() => Date.now())
  const originId = 'originId' in record ? record.originId : null
  const origin = useSelected(
    (reader) => (originId === null ? undefined : reader.find(originId)),
    [originId],
  )
  const originMap = useSelected(
    (reader) => {
      const journeyId = originId === null ? null : journeyIdOf(reader, originId)
      return journeyId === null ? undefined : reader.get('journey', journeyId)
    },
    [originId],
  )
  if (moves.length === 0 && origin === undefined) return null
  return (
    <Section title={translate('inspector.comes_from')}>
      {origin !== undefined && (
        <LinkList>
          <LinkRow
            id={origin.id}
            icon={lookOf(origin.type).icon}
            tone={lookOf(origin.type).tone}
            kicker={translate('inspector.from_map', {
              name: nameOr(translate, originMap?.name ?? ''),
            })}
            title={listTitle(translate, store, origin)}
          />
        </LinkList>
      )}
      {moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map((move) => (
            <li key={move.id}>
              {translate('inspector.moved_from', {
                board: boardName(translate, { name: move.fromName, stage: move.fromStage }),
                date: formatShortDate(move.movedAt, language, now),
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
