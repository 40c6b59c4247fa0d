/** Words that are shown while the pointer works on a map. */
import { defineWords } from '#renderer/i18n/words.ts'

export const journeyGestures = defineWords({
  ko: {
    'gestures.size': '{{size}} px',
    'gestures.move': '카드 {{count}}장',
    'gestures.copy': '카드 {{count}}장 복제',
    'gestures.no_place': '여기에는 놓을 수 없습니다',
  },
  en: {
    'gestures.size': '{{size}} px',
    'gestures.move_one': '{{count}} card',
    'gestures.move_other': '{{count}} cards',
    'gestures.copy_one': 'Copy {{count}} card',
    'gestures.copy_other': 'Copy {{count}} cards',
    'gestures.no_place': 'Not possible here',
  },
})
