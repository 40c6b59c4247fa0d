/** Shows every page of the PDF in small, with how large its map comes out. */

import type { ReactNode } from 'react'
import type { SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { PictureAddresses } from '#renderer/print/SheetPieces.tsx'
import { SheetThumbnail } from '#renderer/print/SheetThumbnail.tsx'
import styles from './SheetPreview.module.css'
import { usePictureAddresses } from './use-picture-addresses.ts'

export function SheetPreview({ sheetSet }: { readonly sheetSet: SheetSet | null }): ReactNode {
  const translate = useTranslate()
  const pictures = usePictureAddresses()
  return (
    // It scrolls, so the keyboard must be able to get into it.
    <section aria-label={translate('exporting.preview')} tabIndex={0} className={styles.preview}>
      {sheetSet === null ? (
        <p className={styles.making}>{translate('exporting.making_preview')}</p>
      ) : (
        <>
          <p className={styles.count}>
            {translate('exporting.pages', { count: sheetSet.sheets.length })}
          </p>
          <PictureAddresses value={pictures}>
            <ol className={styles.pages}>
              {sheetSet.sheets.map((sheet) => (
                <SheetThumbnail key={sheet.page} sheet={sheet} />
              ))}
            </ol>
          </PictureAddresses>
        </>
      )}
    </section>
  )
}
