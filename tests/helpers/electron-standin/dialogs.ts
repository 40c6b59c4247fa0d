/** Native dialogs, answered by the test beforehand; one that nobody answers fails. */
import { checkOptions, covered } from './not-covered.ts'

export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message' | 'error'
  readonly options: Readonly<Record<string, unknown>>
}

const openOptions = ['title', 'defaultPath', 'filters', 'properties', 'buttonLabel']
const saveOptions = [...openOptions, 'nameFieldLabel', 'showsTagField', 'message']
const messageOptions = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink']

export function createDialogs() {
  const shown: ShownDialog[] = []
  const answers = { open: [] as unknown[], save: [] as unknown[], message: [] as unknown[] }

  function show(kind: keyof typeof answers, known: readonly string[], args: readonly unknown[]) {
    // The window that the dialog stands above may come first.
    const options = args.at(-1) as Readonly<Record<string, unknown>>
    checkOptions(`a dialog (${kind})`, options, known)
    shown.push({ kind, options })
    if (answers[kind].length === 0)
      return Promise.reject(new Error(`electron stand-in: the test has no answer to "${kind}"`))
    return Promise.resolve(answers[kind].shift())
  }

  return {
    shown: shown as readonly ShownDialog[],
    /** The path that the user will choose, or null for cancel. */
    willOpen(path: string | null): void {
      answers.open.push({ canceled: path === null, filePaths: path === null ? [] : [path] })
    },
    willSave(path: string | null): void {
      answers.save.push({ canceled: path === null, filePath: path ?? '' })
    },
    /** The number of the button that the user will press. */
    willPress(response: number): void {
      answers.message.push({ response, checkboxChecked: false })
    },
    dialog: covered('dialog', {
      showOpenDialog: (...args: unknown[]) => show('open', openOptions, args),
      showSaveDialog: (...args: unknown[]) => show('save', saveOptions, args),
      showMessageBox: (...args: unknown[]) => show('message', messageOptions, args),
      showErrorBox(title: string, content: string) {
        shown.push({ kind: 'error', options: { title, content } })
      },
    }),
  }
}
