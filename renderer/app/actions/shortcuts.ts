/** Listens to the shortcuts of the app's actions, never while a syllable is being composed. */
import { tinykeys } from 'tinykeys'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import type { ActionId, AppAction } from './action.ts'

// Where the keyboard is set to Hangul some systems name the jamo instead of the Latin letter.
const jamo: Readonly<Record<string, string>> = {
  a: 'ㅁ',
  b: 'ㅠ',
  c: 'ㅊ',
  d: 'ㅇ',
  e: 'ㄷㄸ',
  f: 'ㄹ',
  g: 'ㅎ',
  h: 'ㅗ',
  i: 'ㅑ',
  j: 'ㅓ',
  k: 'ㅏ',
  l: 'ㅣ',
  m: 'ㅡ',
  n: 'ㅜ',
  o: 'ㅐㅒ',
  p: 'ㅔㅖ',
  q: 'ㅂㅃ',
  r: 'ㄱㄲ',
  s: 'ㄴ',
  t: 'ㅅㅆ',
  u: 'ㅕ',
  v: 'ㅍ',
  w: 'ㅈㅉ',
  x: 'ㅌ',
  y: 'ㅛ',
  z: 'ㅋ',
}

/** A second set of keys for an action, known from other programs. */
const alternatives: Readonly<Record<string, string>> = {
  'edit.redo': 'Mod+Y',
  'help.keyboard': 'Mod+/',
} satisfies Partial<Record<ActionId, string>>

/** What a shortcut needs to know of an action, be it the app's own or offered by a part of it. */
type Bound = Pick<AppAction, 'shortcut' | 'isSurfaceShortcut' | 'run'> & {
  readonly id: string
  readonly isEnabled?: boolean
}

/** The shortcut in the notation of tinykeys: Mod+Shift+Z is `$mod+Shift+(z|ㅋ)`. */
export function keyBinding(shortcut: string): string {
  const keys = shortcut.split('+')
  const key = keys.pop() ?? ''
  const modifiers = keys.map((modifier) => (modifier === 'Mod' ? '$mod' : modifier))
  // Plus needs Shift on most keyboards, and the key without Shift is meant as well.
  if (key === 'Plus') return [...modifiers, '[Shift]', '(\\+|=)'].join('+')
  const letters = jamo[key.toLowerCase()]
  if (letters === undefined) return [...modifiers, key].join('+')
  // With Alt, a Mac names the sign that the key would write: only its place on the keyboard tells.
  const place = keys.includes('Alt') ? [`Key${key.toUpperCase()}`] : []
  return [...modifiers, `(${[key.toLowerCase(), ...letters, ...place].join('|')})`].join('+')
}

/** Starts listening; `find` gives the action as it is at the moment of the key press. */
export function listenToShortcuts(
  view: Window,
  actions: readonly Bound[],
  find: (id: string) => Bound | undefined,
): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const { id, shortcut, isSurfaceShortcut } of actions) {
    if (isSurfaceShortcut === true) continue
    for (const keys of [shortcut, alternatives[id]]) {
      if (keys === undefined) continue
      bindings[keyBinding(keys)] = (event) => {
        const action = find(id)
        if (action === undefined) return
        // The browser's own meaning of the keys would only surprise, even where ours is off.
        event.preventDefault()
        if (action.isEnabled !== false) action.run()
      }
    }
  }
  return tinykeys(view, bindings, { ignore: isForSomebodyElse })
}

function isForSomebodyElse(event: KeyboardEvent): boolean {
  if (isComposingKey(event) || event.defaultPrevented) return true
  const { target } = event
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  )
}
