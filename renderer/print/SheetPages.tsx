/** Draws sheets as pages of a document: real text, vectors, one element per page. */
import type { ReactNode } from 'react'
import type { SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import type { Sheet } from '#shared/layout/sheets/sheet.ts'
import { PictureAddresses, SheetPieces } from './SheetPieces.tsx'
import styles from './SheetPages.module.css'

interface SheetPagesProps {
  readonly sheetSet: SheetSet
  /** Where each picture can be loaded from, by its hash. */
  readonly pictures: ReadonlyMap<string, string>
}

export function SheetPages({ sheetSet, pictures }: SheetPagesProps): ReactNode {
  const { widthMm, heightMm } = sheetSet.surface
  return (
    <PictureAddresses value={pictures}>
      <style>{`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`}</style>
      <div data-theme="light" className={styles.pages}>
        {sheetSet.sheets.map((sheet) => (
          <SheetPage key={sheet.page} sheet={sheet} />
        ))}
      </div>
    </PictureAddresses>
  )
}

function SheetPage({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { widthMm, heightMm, width, height, enlargement } = sheet.surface
  return (
    <section
      className={styles.page}
      data-sheet={sheet.kind}
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
    >
      <div className={styles.surface} style={{ width, height, transform: `scale(${enlargement})` }}>
        <SheetPieces pieces={sheet.pieces} />
      </div>
    </section>
  )
}
