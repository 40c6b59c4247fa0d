/** Writes a shortcut the way the keyboard at hand names its keys: Mod+Shift+Z is ⇧ ⌘ Z or Ctrl Shift Z. */

const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Meta: '⌘',
  Control: '⌃',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
}

const otherNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Control: 'Ctrl',
  Meta: 'Win',
  Delete: 'Del',
  Escape: 'Esc',
}

const commonNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Plus: '+',
}

// Apple writes its modifiers in this order, wherever they stand in the definition.
const macOrder = ['⌃', '⌥', '⇧', '⌘']

/** The names of the keys in the order in which they are shown. */
export function shortcutKeys(shortcut: string, isMac: boolean): readonly string[] {
  const own = isMac ? macNames : otherNames
  const keys = shortcut
    .split('+')
    .map((key) => own[key] ?? commonNames[key] ?? (key.length === 1 ? key.toUpperCase() : key))
  if (!isMac) return keys
  const modifiers = macOrder.filter((modifier) => keys.includes(modifier))
  return [...modifiers, ...keys.filter((key) => !macOrder.includes(key))]
}

/** Whether the window runs on a Mac. */
export function isMacKeyboard(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent)
}
