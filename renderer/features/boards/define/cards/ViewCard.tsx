/** A point-of-view statement in the define flow: a sentence of three parts, written part by part. */

import type { ReactNode } from 'react'
import { retitleNote, updateNote } from '#shared/commands/boards/note-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { PointOfView } from '#shared/model/records/point-of-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FlowCard } from './FlowCard.tsx'
import { useFlow } from '#renderer/features/boards/define/flow-context.ts'
import { partFields, sentenceParts, sentencePieces, type SentencePart } from './sentence-parts.ts'
import styles from './ViewCard.module.css'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'

export function ViewCard({ id, isTabStop }: { readonly id: string; readonly isTabStop: boolean }) {
  const translate = useTranslate()
  const { selectedIds, isReadOnly } = useFlow()
  const view = useRecord('point-of-view', id)
  if (view === undefined) return null
  return (
    <FlowCard id={id} label={nameOr(translate, view.title)} isTabStop={isTabStop}>
      <Sentence view={view} />
      {selectedIds.has(id) && !isReadOnly ? (
        <Parts view={view} />
      ) : (
        <ul className={styles.legend} aria-hidden="true">
          {sentenceParts.map((part) => (
            <li key={part} className={styles[part]}>
              {translate(`define.part_${part}`)}
            </li>
          ))}
        </ul>
      )}
    </FlowCard>
  )
}

function Sentence({ view }: { readonly view: PointOfView }): ReactNode {
  const translate = useTranslate()
  const pieces = sentencePieces(
    view,
    (part) => translate(`define.missing_${part}`),
    (parts) => translate('define.sentence', parts),
  )
  return (
    <p className={styles.sentence}>
      {pieces.map(({ part, text }, place) =>
        part === null ? (
          <span key={place}>{text}</span>
        ) : (
          <span
            key={place}
            className={classNames(
              styles.part,
              styles[part],
              view[partFields[part]] === '' && styles.missing,
            )}
          >
            {text}
          </span>
        ),
      )}
    </p>
  )
}

function Parts({ view }: { readonly view: PointOfView }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const noteId = view.id

  function write(part: SentencePart, text: string, options: RunOptions): void {
    const type = 'point-of-view'
    if (part === 'user') run(retitleNote, { noteId, title: text }, options)
    else if (part === 'need') run(updateNote, { noteId, type, fields: { need: text } }, options)
    else run(updateNote, { noteId, type, fields: { insight: text } }, options)
  }

  return (
    <dl className={styles.parts}>
      {sentenceParts.map((part) => (
        <div key={part} className={styles.row}>
          <dt className={styles[part]}>{translate(`define.part_${part}`)}</dt>
          <dd>
            <WrittenText
              recordId={noteId}
              field={part}
              stored={view[partFields[part]]}
              label={translate(`define.part_${part}`)}
              placeholder={translate(`define.ask_${part}`)}
              write={(text, options) => write(part, text, options)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
