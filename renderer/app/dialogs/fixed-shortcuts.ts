/** Keys that the map, lists and fields listen to by themselves, for the keyboard help. */
import type { TranslationKey } from '#renderer/i18n/i18n.ts'

export interface ShortcutGroup {
  readonly title: TranslationKey
  readonly rows: readonly { readonly key: TranslationKey; readonly keys: readonly string[] }[]
}

export const fixedShortcuts: readonly ShortcutGroup[] = [
  {
    title: 'app.keys_map',
    rows: [
      { key: 'app.keys_walk', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
      { key: 'app.keys_jump', keys: ['Mod+←↑→↓'] },
      { key: 'app.keys_ends', keys: ['Home', 'End'] },
      { key: 'app.keys_corners', keys: ['Mod+Home', 'Mod+End'] },
      { key: 'app.keys_page', keys: ['PageUp', 'PageDown'] },
      { key: 'app.keys_page_across', keys: ['Alt+PageUp', 'Alt+PageDown'] },
      { key: 'app.keys_write', keys: ['Enter'] },
      { key: 'app.keys_up', keys: ['Shift+Enter'] },
      { key: 'app.keys_right', keys: ['Tab', 'Shift+Tab'] },
      { key: 'app.keys_edit', keys: ['F2'] },
      { key: 'app.keys_new_line', keys: ['Alt+Enter'] },
      { key: 'app.keys_leave', keys: ['Escape'] },
      { key: 'app.keys_move_cards', keys: ['Alt+←↑→↓'] },
      { key: 'app.keys_choose', keys: ['Shift+←↑→↓', 'Mod+Shift+←↑→↓'] },
      { key: 'paste.fill', keys: ['Mod+D'] },
      { key: 'app.keys_emotion', keys: ['1 … 5'] },
      { key: 'app.keys_emotion_step', keys: ['Plus', '−'] },
      { key: 'expectation.keys_actual', keys: ['1 … 5'] },
      { key: 'expectation.keys_expectation', keys: ['Shift+1 … 5'] },
      { key: 'expectation.keys_step', keys: ['Alt+←→', 'Alt+Shift+←→'] },
      { key: 'app.keys_arrow', keys: ['Mod+J'] },
      { key: 'app.keys_next_arrow', keys: ['Mod+Shift+J'] },
      { key: 'app.keys_failure', keys: ['F8'] },
      { key: 'app.keys_wait', keys: ['Shift+F8'] },
      { key: 'app.keys_inspector', keys: ['F6', 'Mod+Enter'] },
      { key: 'app.keys_clear', keys: ['Delete'] },
      { key: 'common.select_all', keys: ['Mod+A'] },
      { key: 'common.cut', keys: ['Mod+X'] },
      { key: 'common.copy', keys: ['Mod+C'] },
      { key: 'common.paste', keys: ['Mod+V'] },
      { key: 'app.keys_preview', keys: ['Mod+Shift+V'] },
    ],
  },
  {
    title: 'journey.view_table',
    rows: [
      { key: 'app.keys_walk', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
      { key: 'app.keys_edit', keys: ['F2', 'Enter'] },
      { key: 'table.add_row_below', keys: ['Shift+Enter'] },
      { key: 'table.keys_delete_rows', keys: ['Mod+Delete'] },
      { key: 'table.keys_clear', keys: ['Delete'] },
      { key: 'table.keys_rows', keys: ['Shift+↑↓'] },
    ],
  },
  {
    title: 'app.keys_board',
    rows: [
      { key: 'app.keys_note', keys: ['Enter'] },
      { key: 'app.keys_walk_notes', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
      { key: 'app.keys_edit', keys: ['F2'] },
      { key: 'app.keys_nudge', keys: ['Alt+←↑→↓'] },
      { key: 'app.keys_resize', keys: ['Alt+Shift+←↑→↓'] },
      { key: 'canvas.group', keys: ['Mod+G'] },
      { key: 'canvas.dissolve', keys: ['Mod+Shift+G'] },
      { key: 'canvas.connect', keys: ['Mod+J'] },
      { key: 'canvas.connect_plain', keys: ['Mod+Shift+J'] },
      { key: 'common.duplicate', keys: ['Mod+D'] },
      { key: 'canvas.lock', keys: ['Mod+L'] },
      { key: 'app.keys_stack', keys: ['[', ']'] },
      { key: 'common.delete', keys: ['Delete'] },
    ],
  },
  {
    title: 'app.keys_headers',
    rows: [
      { key: 'common.rename', keys: ['F2', 'Enter'] },
      { key: 'app.keys_move', keys: ['Alt+←↑→↓'] },
      { key: 'app.keys_resize', keys: ['Shift+←↑→↓'] },
      { key: 'common.duplicate', keys: ['Mod+D'] },
      { key: 'app.keys_fold', keys: ['−', 'Plus'] },
      { key: 'common.delete', keys: ['Delete'] },
    ],
  },
  {
    title: 'app.keys_mouse',
    rows: [
      { key: 'app.mouse_choose', keys: [] },
      { key: 'app.mouse_add', keys: ['Shift'] },
      { key: 'app.mouse_copy', keys: ['Alt'] },
      { key: 'app.mouse_pan', keys: ['Space'] },
      { key: 'app.mouse_sideways', keys: ['Shift'] },
      { key: 'app.mouse_zoom', keys: ['Mod'] },
      { key: 'app.mouse_cancel', keys: ['Escape'] },
    ],
  },
  {
    title: 'app.keys_lists',
    rows: [
      { key: 'common.rename', keys: ['F2'] },
      { key: 'common.delete', keys: ['Delete'] },
      { key: 'common.move_up', keys: ['Alt+ArrowUp'] },
      { key: 'common.move_down', keys: ['Alt+ArrowDown'] },
      { key: 'app.keys_menu', keys: ['Shift+F10'] },
    ],
  },
  {
    title: 'app.keys_fields',
    rows: [
      { key: 'app.keys_next_line', keys: ['Enter'] },
      { key: 'app.keys_finish', keys: ['Mod+Enter'] },
      { key: 'app.keys_give_up', keys: ['Escape'] },
    ],
  },
]
