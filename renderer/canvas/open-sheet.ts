/** Lets what stands outside of a canvas move the sheet that is on screen. */

import { useEffect } from 'react'
import { useSheetView, type SheetViewControl } from './sheet-view.ts'

let sheets: readonly SheetViewControl[] = []

/** The sheet that came on screen last; null where there is none. */
export function openSheet(): SheetViewControl | null {
  return sheets.at(-1) ?? null
}

/** Offers the sheet of the canvas that the component is in, for as long as it is on screen. */
export function useOfferedSheet(): void {
  const sheet = useSheetView()
  useEffect(() => {
    sheets = [...sheets, sheet]
    return () => {
      sheets = sheets.filter((each) => each !== sheet)
    }
  }, [sheet])
}
