/** The few words that the shell shows by itself, while no window can: native dialogs and the first menu. */

const ko = {
  crashTitle: '화면이 여러 번 멈췄습니다',
  crashDetail: '저장된 작업은 그대로 있습니다. 안전 모드로 다시 열거나 종료할 수 있습니다.',
  reload: '안전 모드로 열기',
  quit: '종료',
  unsavedTitle: '마지막 변경을 저장하지 못했습니다',
  unsavedDetail: '지금 종료하면 그 변경이 사라집니다. 파일로 저장해 두면 잃지 않습니다.',
  saveAsFile: '파일로 저장…',
  quitUnsaved: '저장하지 않고 종료',
  cancel: '취소',
  file: '파일',
  edit: '편집',
  cut: '잘라내기',
  copy: '복사',
  paste: '붙여넣기',
  selectAll: '모두 선택',
  window: '창',
  minimize: '최소화',
  zoom: '확대/축소',
  fullScreen: '전체 화면',
}

export type Words = Readonly<Record<keyof typeof ko, string>>

const en: Words = {
  crashTitle: 'The window has stopped several times',
  crashDetail: 'Saved work is untouched. You can open the window in safe mode or quit.',
  reload: 'Open in safe mode',
  quit: 'Quit',
  unsavedTitle: 'The last changes could not be saved',
  unsavedDetail: 'They are lost if you quit now. Save the project as a file to keep them.',
  saveAsFile: 'Save as file…',
  quitUnsaved: 'Quit without saving',
  cancel: 'Cancel',
  file: 'File',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  window: 'Window',
  minimize: 'Minimise',
  zoom: 'Zoom',
  fullScreen: 'Full screen',
}

/** Korean where the system's first language is Korean, else English. */
export function wordsFor(locale: string): Words {
  return /^ko\b/i.test(locale) ? ko : en
}
