/** Takes in what is being typed before the project is left, without breaking a syllable in the making. */
import { commitFocusedField } from '#renderer/app/actions/field-actions.ts'
import { compositionEnd } from '#renderer/app/composition.ts'

// Long enough to end a syllable; whoever waits longer than this is not typing on.
const patienceMs = 600

/** Makes the field being edited tell its text, once the syllable in the making is finished. */
export async function finishTyping(): Promise<void> {
  await compositionEnd(patienceMs)
  commitFocusedField()
}
