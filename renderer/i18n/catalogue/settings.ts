/** Words of the settings. */
import { defineWords } from '#renderer/i18n/words.ts'

export const settings = defineWords({
  ko: {
    'settings.title': '설정',
    'settings.language': '언어',
    'settings.theme': '화면 색',
    'settings.theme_system': '시스템 설정',
    'settings.theme_light': '밝게',
    'settings.theme_dark': '어둡게',
    'settings.theme_contrast': '고대비',
    'settings.backups': '백업',
    'settings.shortcuts': '단축키',
    'settings.version': '버전 {{version}}',
    'settings.privacy': '이 앱은 인터넷에 연결하지 않습니다. 모든 자료는 이 기기에 있습니다.',
    'settings.backups_note': '작업하는 동안 문서 폴더에 날짜별 백업을 남깁니다.',
    'settings.no_backups': '아직 백업이 없습니다.',
    'settings.backups_unreadable': '백업 폴더를 읽을 수 없습니다.',
    'settings.open_backup': '새 프로젝트로 열기',
    'settings.licences': '사용한 오픈 소스와 라이선스',
    'settings.licences_loading': '읽는 중…',
    'settings.licences_missing':
      '라이선스 목록을 읽을 수 없습니다. 앱 폴더의 THIRD-PARTY-NOTICES.txt 파일에 있습니다.',
  },
  en: {
    'settings.title': 'Settings',
    'settings.language': 'Language',
    'settings.theme': 'Theme',
    'settings.theme_system': 'System',
    'settings.theme_light': 'Light',
    'settings.theme_dark': 'Dark',
    'settings.theme_contrast': 'High contrast',
    'settings.backups': 'Backups',
    'settings.shortcuts': 'Keyboard shortcuts',
    'settings.version': 'Version {{version}}',
    'settings.privacy': 'This app never connects to the internet. All data stays on this device.',
    'settings.backups_note': 'While you work, dated backups are kept in your documents folder.',
    'settings.no_backups': 'No backups yet.',
    'settings.backups_unreadable': 'The backup folder cannot be read.',
    'settings.open_backup': 'Open as new project',
    'settings.licences': 'Open source and licences',
    'settings.licences_loading': 'Reading…',
    'settings.licences_missing':
      'The list of licences cannot be read. It is in THIRD-PARTY-NOTICES.txt in the folder of the app.',
  },
})
