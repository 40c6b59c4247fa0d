/** All conversations: open or resolved, here or anywhere, of everyone or of one person. */

import { useState, type ReactNode } from 'react'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import type { Comment } from '#shared/model/records/comment.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession, type Place } from '#renderer/state/session.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { CommentRow } from './CommentRow.tsx'
import styles from './RemarksPanel.module.css'

const everyone = 'everyone'
const nobody = 'nobody'

export function CommentList(): ReactNode {
  const translate = useTranslate()
  const place = useSession((session) => session.place)
  const [shows, setShows] = useState<'open' | 'resolved'>('open')
  const [where, setWhere] = useState<'here' | 'all'>('all')
  const [author, setAuthor] = useState(everyone)
  const participants = useSelected((reader) => reader.all('participant'), [])
  const canBeHere = hereTest(place) !== null
  const heads = useSelected(
    (reader) => {
      const isHere = where === 'here' ? hereTest(place) : null
      return reader
        .all('comment')
        .filter(
          (head) =>
            head.replyToId === null &&
            (author === everyone || (head.authorId ?? nobody) === author) &&
            (isHere === null || isHere(reader, head.recordId)),
        )
        .sort((a, b) => b.createdAt - a.createdAt)
    },
    [where, author, place],
  )
  const isEmpty = useSelected((reader) => reader.all('comment').length === 0, [])
  const shown = heads.filter(({ isResolved }) => isResolved === (shows === 'resolved'))
  const count = (isResolved: boolean) => heads.filter((head) => head.isResolved === isResolved)
  if (isEmpty) return <p className={styles.empty}>{translate('remarks.comments_empty')}</p>
  return (
    <>
      <div className={styles.filters}>
        <SegmentedControl
          label={translate('remarks.show')}
          value={shows}
          options={[
            {
              value: 'open',
              label: translate('remarks.show_open', { count: count(false).length }),
            },
            {
              value: 'resolved',
              label: translate('remarks.show_resolved', { count: count(true).length }),
            },
          ]}
          onChange={setShows}
        />
        {canBeHere && (
          <SegmentedControl
            label={translate('remarks.where')}
            value={where}
            options={[
              { value: 'all', label: translate('remarks.where_all') },
              { value: 'here', label: translate('remarks.where_here') },
            ]}
            onChange={setWhere}
          />
        )}
        <Select
          label={translate('remarks.author')}
          isLabelHidden
          className={styles.author ?? ''}
          value={author}
          options={[
            { value: everyone, label: translate('remarks.author_all') },
            ...participants.map(({ id, name }) => ({ value: id, label: nameOr(translate, name) })),
            { value: nobody, label: translate('remarks.nobody') },
          ]}
          onChange={setAuthor}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.empty}>{translate('remarks.comments_no_match')}</p>
      ) : (
        <ul>
          {shown.map((head: Comment) => (
            <CommentRow key={head.id} head={head} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Whether a record lies on the map or board, or belongs to the persona, that is shown; null elsewhere. */
function hereTest(place: Place): ((reader: RecordReader, recordId: string) => boolean) | null {
  switch (place.kind) {
    case 'journey':
      return (reader, id) => placeOfRecord(reader, id).journeyId === place.journeyId
    case 'board':
      return (reader, id) => {
        const { boardId } = placeOfRecord(reader, id)
        if (boardId === null) return false
        if (place.boardId !== null) return boardId === place.boardId
        return reader.get('board', boardId)?.stage === place.stage
      }
    case 'personas':
      return (reader, id) => {
        const { personaId, journeyId } = placeOfRecord(reader, id)
        return journeyId === null && personaId !== null
      }
    default:
      return null
  }
}
