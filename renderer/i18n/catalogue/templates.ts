/** Words of own templates: maps kept on this device to begin others with. */
import { defineWords } from '#renderer/i18n/words.ts'

export const templates = defineWords({
  ko: {
    'templates.own': '내 템플릿',
    'templates.none': '맵의 메뉴에서 "템플릿으로 저장"을 고르면 여기에서 다시 쓸 수 있습니다.',
    'templates.save': '템플릿으로 저장',
    'templates.save_structure': '구조만',
    'templates.save_content': '카드까지',
    'templates.kept': '"{{name}}" 템플릿을 이 기기에 저장했습니다',
    'templates.removed': '"{{name}}" 템플릿을 삭제했습니다',
    'templates.no_map': '이 파일에는 템플릿으로 쓸 맵이 없습니다',
    'templates.with_content': '구조와 카드',
    'templates.structure_only': '구조만',
    'templates.menu': '{{name}} 템플릿 메뉴',
    'templates.name': '템플릿 이름',
    'templates.use': '새 프로젝트로 시작',
    'templates.import': '템플릿 가져오기',
    'templates.new_map': '레인 묶음이나 템플릿으로 새 맵',
  },
  en: {
    'templates.own': 'My templates',
    'templates.none': 'Choose "Save as template" in the menu of a map to use it again from here.',
    'templates.save': 'Save as template',
    'templates.save_structure': 'Structure only',
    'templates.save_content': 'With cards',
    'templates.kept': 'Template "{{name}}" is kept on this device',
    'templates.removed': 'Template "{{name}}" deleted',
    'templates.no_map': 'This file has no map that could be a template',
    'templates.with_content': 'Structure and cards',
    'templates.structure_only': 'Structure only',
    'templates.menu': 'Menu of template {{name}}',
    'templates.name': 'Name of the template',
    'templates.use': 'Begin a new project',
    'templates.import': 'Import template',
    'templates.new_map': 'New map from a set of lanes or a template',
  },
})
