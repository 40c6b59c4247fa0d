/** Words about a project as a whole: its facts and its overview. */
import { defineWords } from '#renderer/i18n/words.ts'

export const project = defineWords({
  ko: {
    'project.project': '프로젝트',
    'project.name': '프로젝트 이름',
    'project.organisation': '기관·회사',
    'project.author': '만든 사람',
    'project.description': '소개',
    'project.description_hint': '어떤 서비스를, 누구를 위해, 왜 다시 그리나요?',
    'project.changed': '마지막 변경',
    'project.default_name': '새 프로젝트',
    'project.maps': '고객 여정 맵',
    'project.new_map': '새 여정 맵',
    'project.no_maps': '아직 여정 맵이 없습니다. 첫 맵을 만들어 단계부터 적어 보세요.',
    'project.no_maps_example': '예: 집에서 전기차 충전 · 현재 여정',
    'project.not_given': '적지 않음',
    'project.opportunity_count': '기회 {{count}}',
  },
  en: {
    'project.project': 'Project',
    'project.name': 'Project name',
    'project.organisation': 'Organisation',
    'project.author': 'Author',
    'project.description': 'About',
    'project.description_hint': 'Which service, for whom, and why redraw it?',
    'project.changed': 'Last change',
    'project.default_name': 'New project',
    'project.maps': 'Journey maps',
    'project.new_map': 'New journey map',
    'project.no_maps': 'No journey map yet. Create one and start with its stages.',
    'project.no_maps_example': 'Example: charging an electric car at home, as is',
    'project.not_given': 'Not given',
    'project.opportunity_count_one': '{{count}} opportunity',
    'project.opportunity_count_other': '{{count}} opportunities',
  },
})
