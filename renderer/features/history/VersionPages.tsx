/** How a version looks: the pages that it would be printed on, in small. */

import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react'
import { makeSheets } from '#shared/layout/sheets/make-sheets.ts'
import { isPictureMime } from '#shared/model/project-format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { sheetInput } from '#renderer/print/sheet-input.ts'
import { PictureAddresses } from '#renderer/print/SheetPieces.tsx'
import { SheetThumbnail } from '#renderer/print/SheetThumbnail.tsx'
import styles from './HistoryPage.module.css'
import type { OpenVersion } from './use-versions.ts'

interface VersionPagesProps {
  readonly version: OpenVersion
  readonly now: number
}

export function VersionPages({ version, now }: VersionPagesProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const pictures = usePictures(version)
  // The place shows itself first; laying out a large project takes a moment.
  const wanted = useDeferredValue<OpenVersion | null>(version, null)
  const pages = useMemo(
    () =>
      wanted === null
        ? null
        : makeSheets(wanted.store, {
            paper: 'A3',
            orientation: 'landscape',
            ...sheetInput(wanted.store, language, now),
          }),
    [wanted, language, now],
  )
  return (
    <div className={styles.body} tabIndex={0} role="group" aria-label={translate('history.pages')}>
      {pages === null ? (
        <p>{translate('exporting.making_preview')}</p>
      ) : (
        <PictureAddresses value={pictures}>
          <ol className={styles.pages}>
            {pages.sheets.map((sheet) => (
              <SheetThumbnail key={sheet.page} sheet={sheet} />
            ))}
          </ol>
        </PictureAddresses>
      )}
    </div>
  )
}

/** The pictures of the version itself, since the project may have lost them. */
function usePictures({ assets }: OpenVersion): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const made = new Map(
      assets
        .filter(({ mime }) => isPictureMime(mime))
        .map(({ hash, mime, bytes }) => [
          hash,
          URL.createObjectURL(new Blob([bytes as BlobPart], { type: mime })),
        ]),
    )
    let isStopped = false
    queueMicrotask(() => {
      if (!isStopped) setAddresses(made)
    })
    return () => {
      isStopped = true
      made.forEach((address) => URL.revokeObjectURL(address))
    }
  }, [assets])
  return addresses
}
