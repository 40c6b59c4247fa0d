/** The few words that the shell shows by itself, while no window can: native dialogs and the first menu. */

const ko = {
  crashTitle: '화면이 여러 번 멈췄습니다',
  crashDetail: '저장된 작업은 그대로 있습니다. 다시 불러오거나 종료할 수 있습니다.',
  reload: '다시 불러오기',
  quit: '종료',
  file: '파일',
  edit: '편집',
  window: '창',
}

export type Words = Readonly<Record<keyof typeof ko, string>>

const en: Words = {
  crashTitle: 'The window has stopped several times',
  crashDetail: 'Saved work is untouched. You can reload the window or quit.',
  reload: 'Reload',
  quit: 'Quit',
  file: 'File',
  edit: 'Edit',
  window: 'Window',
}

/** Korean where the system's first language is Korean, else English. */
export function wordsFor(locale: string): Words {
  return /^ko\b/i.test(locale) ? ko : en
}
