/** Words of tags and comments: on records, in their panel, on paper. */
import { defineWords } from '#renderer/i18n/words.ts'

export const remarks = defineWords({
  ko: {
    'remarks.open_count': '열린 댓글 {{count}}개',
  },
  en: {
    'remarks.open_count_one': '{{count}} open comment',
    'remarks.open_count_other': '{{count}} open comments',
  },
})
