/** Tells key presses that belong to an input method from those meant for us. */
import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

// Some browsers end the composition before the key press arrives; only the key code still tells.
const inputMethodKeyCode = 229

/** Whether a key press is part of composing a syllable and must be left alone. */
export function isComposingKey(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  return native.isComposing || native.keyCode === inputMethodKeyCode
}
