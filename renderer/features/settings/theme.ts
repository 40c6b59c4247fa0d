/** The colour themes, and the way the page is told which one it wears. */

export const themes = ['system', 'light', 'dark', 'contrast'] as const

export type Theme = (typeof themes)[number]

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/** `system` takes the mark off: the style sheet then follows the system by itself. */
export function applyTheme(page: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete page.dataset.theme
  else page.dataset.theme = theme
}
