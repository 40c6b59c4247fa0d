/** Words of the settings. */
import { defineWords } from '#renderer/i18n/words.ts'

export const settings = defineWords({
  ko: {
    'settings.title': '설정',
    'settings.language': '언어',
    'settings.language_system': '시스템 언어',
    'settings.language_ko': '한국어',
    'settings.language_en': '영어',
    'settings.theme': '화면 색',
    'settings.theme_system': '시스템 설정',
    'settings.theme_light': '밝게',
    'settings.theme_dark': '어둡게',
    'settings.theme_contrast': '고대비',
    'settings.backups': '백업',
    'settings.shortcuts': '단축키',
    'settings.about': 'Throughline 정보',
    'settings.version': '버전 {{version}}',
    'settings.privacy': '이 앱은 인터넷에 연결하지 않습니다. 모든 자료는 이 기기에 있습니다.',
  },
  en: {
    'settings.title': 'Settings',
    'settings.language': 'Language',
    'settings.language_system': 'System language',
    'settings.language_ko': 'Korean',
    'settings.language_en': 'English',
    'settings.theme': 'Theme',
    'settings.theme_system': 'System',
    'settings.theme_light': 'Light',
    'settings.theme_dark': 'Dark',
    'settings.theme_contrast': 'High contrast',
    'settings.backups': 'Backups',
    'settings.shortcuts': 'Keyboard shortcuts',
    'settings.about': 'About Throughline',
    'settings.version': 'Version {{version}}',
    'settings.privacy': 'This app never connects to the internet. All data stays on this device.',
  },
})
