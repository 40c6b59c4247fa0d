/** Makes the pages of the open project for the preview, without holding up the dialog. */

import { useDeferredValue } from 'react'
import { makeSheets, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import type { Orientation, PaperName } from '#shared/layout/sheets/paper.ts'
import type { Language } from '#renderer/i18n/i18n.ts'
import { sheetInput, type PrintChoices } from '#renderer/print/sheet-input.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

export interface PageOptions extends PrintChoices {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly language: Language
  /** True leaves out the pages that compare maps of today and tomorrow. */
  readonly withoutDifferences?: boolean | undefined
}

/** Null until the first pages are made; afterwards the last ones until the next are. */
export function useSheets(options: PageOptions, now: number): SheetSet | null {
  // The dialog shows itself first; laying out a large map takes a moment.
  const wanted = useDeferredValue<PageOptions | null>(options, null)
  return useSelected(
    (reader) => {
      if (wanted === null) return null
      const { paper, orientation, language, withoutDifferences } = wanted
      return makeSheets(reader, {
        paper,
        orientation,
        ...sheetInput(reader, language, now, wanted),
        ...(withoutDifferences === true ? { differences: [] } : {}),
      })
    },
    [wanted, now],
  )
}
