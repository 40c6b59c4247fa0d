/** Puts the comments of a project into words for their pages. */
import type { PrintedConversation } from '#shared/layout/sheets/comment-sheets.ts'
import type { Comment } from '#shared/model/records/comment.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { formatDate } from '#renderer/i18n/format.ts'
import { createTranslator, type Language } from '#renderer/i18n/i18n.ts'
import { placeWords } from '#renderer/looks/place-words.ts'
import { listTitle } from '#renderer/looks/record-look.ts'

/** All conversations in the order in which they began. */
export function commentContent(
  reader: RecordReader,
  language: Language,
): readonly PrintedConversation[] {
  const translate = createTranslator(language)
  const say = ({ authorId, createdAt, text }: Comment) => {
    const author = authorId === null ? '' : (reader.get('participant', authorId)?.name ?? '')
    const parts = [author || translate('remarks.nobody'), formatDate(createdAt, language)]
    return { byLine: parts.join(' · '), text }
  }
  return reader
    .all('comment')
    .filter(({ replyToId }) => replyToId === null)
    .sort(byTime)
    .flatMap((head) => {
      const record = reader.find(head.recordId)
      if (record === undefined) return []
      const answers = [...reader.pointingAt('comment', 'replyToId', head.id)].sort(byTime)
      return {
        about: listTitle(translate, reader, record),
        place: placeWords(translate, reader, record),
        isResolved: head.isResolved,
        said: [head, ...answers].map(say),
      }
    })
}

function byTime(a: Comment, b: Comment): number {
  return a.createdAt - b.createdAt
}
