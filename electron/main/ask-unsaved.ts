/** Asks what is to become of changes that could not be saved when the app is about to quit. */
import type { MessageBoxOptions } from 'electron'
import type { UnsavedAnswer } from './quit-guard.ts'
import type { Words } from './words.ts'

/** Gives the number of the button that was pressed. */
export type ShowMessage = (options: MessageBoxOptions) => Promise<{ readonly response: number }>

const answers = ['save-as', 'quit', 'cancel'] as const satisfies readonly UnsavedAnswer[]

export async function askUnsaved(show: ShowMessage, words: Words): Promise<UnsavedAnswer> {
  const { response } = await show({
    type: 'warning',
    message: words.unsavedTitle,
    detail: words.unsavedDetail,
    buttons: [words.saveAsFile, words.quitUnsaved, words.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return answers[response] ?? 'cancel'
}
