/** What is to be pasted, before it is known where it goes. */

import type { CopiedCards } from '#shared/files/item-clipboard.ts'
import type { TableText } from '#shared/files/table-text/read-table-text.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'

export type PasteSource =
  | {
      readonly kind: 'table'
      readonly rows: TableText
      /** The same text as lines, where it may be no table; else null. */
      readonly lines: string | null
      /** Whether it is taken for lines until somebody says otherwise. */
      readonly areLines?: boolean
    }
  /** Cards of this app, with all they hold. */
  | { readonly kind: 'cards'; readonly cards: CopiedCards }

export interface PasteRequest {
  readonly source: PasteSource
  /** Where the first cell goes; null takes the cursor's place. */
  readonly at: CellPlace | null
  /** Shows what it would do in any case. */
  readonly asks: boolean
}
