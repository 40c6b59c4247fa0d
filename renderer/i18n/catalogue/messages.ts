/** Sentences that tell what happened or failed, and what can be done. */
import { defineWords } from '#renderer/i18n/words.ts'

export const messages = defineWords({
  ko: {
    'messages.deleted_with_cards': '‘{{name}}’ 단계와 카드 {{count}}장을 삭제했습니다',
    'messages.open_failed_not-found': '‘{{name}}’ 파일을 찾을 수 없습니다.',
    'messages.open_failed_not-a-project': '‘{{name}}’ 파일은 Throughline 프로젝트가 아닙니다.',
    'messages.open_failed_too-new':
      '‘{{name}}’ 파일은 더 새로운 버전에서 만들어졌습니다. 앱을 업데이트한 뒤 여세요.',
    'messages.open_failed_damaged': '‘{{name}}’ 파일이 손상되어 열 수 없습니다: {{where}}',
    'messages.nothing_changed': '바뀐 것은 없습니다.',
    'messages.save_failed': '저장하지 못했습니다. 계속 다시 시도하고 있습니다.',
    'messages.unexpected': '예상하지 못한 문제가 생겼습니다. 작업은 그대로 있습니다.',
    'messages.imported': '‘{{name}}’ 프로젝트를 가져왔습니다',
    'messages.opened_elsewhere': '이 프로젝트가 다른 창에서 열려 있습니다.',
  },
  en: {
    'messages.deleted_with_cards_one': 'Deleted stage “{{name}}” and its {{count}} card',
    'messages.deleted_with_cards_other': 'Deleted stage “{{name}}” and its {{count}} cards',
    'messages.open_failed_not-found': 'The file “{{name}}” cannot be found.',
    'messages.open_failed_not-a-project': '“{{name}}” is not a Throughline project.',
    'messages.open_failed_too-new':
      '“{{name}}” was made by a newer version. Update the app to open it.',
    'messages.open_failed_damaged': '“{{name}}” is damaged and cannot be opened: {{where}}',
    'messages.nothing_changed': 'Nothing was changed.',
    'messages.save_failed': 'Could not save. Still trying.',
    'messages.unexpected': 'Something unexpected went wrong. Your work is intact.',
    'messages.imported': 'Imported project “{{name}}”',
    'messages.opened_elsewhere': 'This project is open in another window.',
  },
})
