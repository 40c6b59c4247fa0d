/** Puts the pages of a print into a document and waits until every letter and picture is there. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { isPictureMime, type Asset } from '#shared/model/project-format.ts'
import type { PreparedPrint } from './prepare-print.ts'
import { SheetPages } from './SheetPages.tsx'

/** Pages that stand in a document until they are removed. */
export interface DrawnPrint {
  remove(): void
}

const weights = [400, 500, 600, 700]

/** Draws the pages into an element; done when they can be printed. */
export async function drawPrint(print: PreparedPrint, into: HTMLElement): Promise<DrawnPrint> {
  const pictures = addressesOf(print.assets)
  const root = createRoot(into)
  flushSync(() => {
    root.render(<SheetPages sheetSet={print.sheetSet} pictures={pictures} />)
  })
  await Promise.all(
    weights.map((weight) => document.fonts.load(`${weight} 16px Pretendard`, '가A')),
  )
  await document.fonts.ready
  await Promise.all(Array.from(into.querySelectorAll('img'), (image) => decoded(image)))
  return {
    remove() {
      root.unmount()
      for (const address of pictures.values()) URL.revokeObjectURL(address)
    },
  }
}

function addressesOf(assets: readonly Asset[]): ReadonlyMap<string, string> {
  return new Map(
    assets
      .filter(({ mime }) => isPictureMime(mime))
      .map(({ hash, mime, bytes }) => [
        hash,
        URL.createObjectURL(new Blob([bytes], { type: mime })),
      ]),
  )
}

/** A picture whose bytes are no picture is left empty; the pages are printed without it. */
async function decoded(image: HTMLImageElement): Promise<void> {
  try {
    await image.decode()
  } catch {
    image.remove()
  }
}
