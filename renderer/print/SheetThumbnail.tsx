/** One page in small, with its number, its heading and how large its map comes out. */

import { memo, type ReactNode } from 'react'
import { smallestReadablePt } from '#shared/layout/sheets/make-sheets.ts'
import type { Sheet } from '#shared/layout/sheets/sheet.ts'
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { piecesInSmall } from './pieces-in-small.ts'
import { SheetPieces } from './SheetPieces.tsx'
import { mapOnPaper, sheetTitle } from './sheet-facts.ts'
import styles from './SheetThumbnail.module.css'

const widths = { landscape: 246, portrait: 160 } as const

export const SheetThumbnail = memo(function SheetThumbnail(props: {
  readonly sheet: Sheet
}): ReactNode {
  const { sheet } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const { width, height, orientation } = sheet.surface
  const scale = widths[orientation] / width
  const map = mapOnPaper(sheet)
  // Tables that go on over several pages have their heading on the first.
  const title =
    sheet.kind === 'table' || sheet.kind === 'gaps'
      ? translate(`print.${sheet.kind}`)
      : sheetTitle(sheet)
  const isTooSmall = map !== null && map.textPt < smallestReadablePt
  return (
    <li className={styles.sheet} style={{ width: widths[orientation] }}>
      {/* The words of the page are in its caption; the rest is a picture. */}
      <div
        data-theme="light"
        aria-hidden="true"
        className={styles.page}
        style={{ height: height * scale }}
      >
        <div className={styles.surface} style={{ width, height, transform: `scale(${scale})` }}>
          <SheetPieces pieces={piecesInSmall(sheet.pieces, scale)} />
        </div>
      </div>
      <p className={styles.caption}>
        <span className={styles.number}>{translate('exporting.page', { page: sheet.page })}</span>
        <span className={styles.name}>{title}</span>
      </p>
      {map !== null && (
        <p className={isTooSmall ? styles.warning : styles.measure}>
          {isTooSmall && <Icon name="warning" size={13} />}
          <span>{translate('exporting.scale', { scale: formatPercent(map.scale, language) })}</span>
          <span>
            {translate('exporting.text_size', { points: formatNumber(map.textPt, language) })}
          </span>
        </p>
      )}
    </li>
  )
})
