/** The words of the frame in which things are presented. */
import type { Translate } from './i18n.ts'

export function presenterWords(translate: Translate) {
  return {
    back: translate('presenting.back'),
    next: translate('presenting.next'),
    close: translate('presenting.close'),
    dark: translate('presenting.dark'),
    isDark: translate('presenting.is_dark'),
    pointer: translate('presenting.pointer'),
  }
}
