/** Words of the status bar: where the data is, when it was saved and backed up. */
import { defineWords } from '#renderer/i18n/words.ts'

export const status = defineWords({
  ko: {
    'status.saved': '저장됨 · 이 기기에만',
    'status.saving': '저장하는 중',
    'status.unsaved': '아직 저장되지 않음',
    'status.save_failed': '저장 실패 · 다시 시도하는 중',
    'status.saved_at': '{{time}}에 저장',
    'status.backed_up': '{{time}} 백업',
    'status.never_backed_up': '아직 백업 없음',
    'status.zoom': '{{percent}}',
    'status.language': '언어',
    'status.findings': '점검 {{count}}건',
  },
  en: {
    'status.saved': 'Saved · on this device only',
    'status.saving': 'Saving',
    'status.unsaved': 'Not saved yet',
    'status.save_failed': 'Saving failed · trying again',
    'status.saved_at': 'Saved {{time}}',
    'status.backed_up': 'Backed up {{time}}',
    'status.never_backed_up': 'No backup yet',
    'status.zoom': '{{percent}}',
    'status.language': 'Language',
    'status.findings_one': '{{count}} finding',
    'status.findings_other': '{{count}} findings',
  },
})
