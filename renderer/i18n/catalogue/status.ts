/** Words of the status bar: where the data is, when it was saved and backed up. */
import { defineWords } from '#renderer/i18n/words.ts'

export const status = defineWords({
  ko: {
    'status.saved': '저장됨 · 이 기기에만',
    'status.saved_once': '저장됨 · 두 번째 사본은 쓰지 못함 · 다시 시도 중',
    'status.saving': '저장하는 중',
    'status.bar': '상태',
    'status.read_only': '보기 전용',
    'status.zoom_name': '확대 비율',
    'status.save_failed_quota': '저장 못 함 · 저장 공간이 가득 참 · 다시 시도 중',
    'status.save_failed_newer-version': '저장 못 함 · 더 새로운 버전이 열림 · 파일로 저장하세요',
    'status.save_failed_conflict': '저장 못 함 · 다른 창에서 바뀜 · 파일로 저장하세요',
    'status.save_failed_removed': '저장 못 함 · 프로젝트가 삭제됨 · 파일로 저장하세요',
    'status.save_failed_closed': '저장 못 함 · 저장소가 닫힘 · 다시 시도 중',
    'status.save_failed_unknown': '저장 못 함 · 다시 시도 중',
    'status.backed_up': '{{time}} 백업',
    'status.no_backup': '백업 전',
    'status.backup_failed': '백업 못 함',
  },
  en: {
    'status.saved': 'Saved · on this device only',
    'status.saved_once': 'Saved · second copy not written · trying again',
    'status.saving': 'Saving',
    'status.bar': 'Status',
    'status.read_only': 'View only',
    'status.zoom_name': 'Zoom',
    'status.save_failed_quota': 'Not saved · no space left · trying again',
    'status.save_failed_newer-version': 'Not saved · a newer version is open · save as file',
    'status.save_failed_conflict': 'Not saved · changed in another window · save as file',
    'status.save_failed_removed': 'Not saved · the project was deleted · save as file',
    'status.save_failed_closed': 'Not saved · storage was closed · trying again',
    'status.save_failed_unknown': 'Not saved · trying again',
    'status.backed_up': 'Backed up {{time}}',
    'status.no_backup': 'Not backed up yet',
    'status.backup_failed': 'Backup failed',
  },
})
