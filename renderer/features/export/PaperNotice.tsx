/** Says how small the text of the maps comes out, and offers the paper on which it can be read. */

import type { ReactNode } from 'react'
import type { SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import type { PaperName } from '#shared/layout/sheets/paper.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { paperAdvice } from './paper-advice.ts'
import styles from './PaperNotice.module.css'

interface PaperNoticeProps {
  readonly sheetSet: SheetSet | null
  readonly onChoose: (paper: PaperName) => void
}

export function PaperNotice({ sheetSet, onChoose }: PaperNoticeProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const advice = sheetSet === null ? null : paperAdvice(sheetSet)
  const points = advice === null ? '' : formatNumber(advice.textPt, language)
  const fitting = advice?.isReadable === false ? advice.fittingPaper : null
  return (
    <div
      role="status"
      className={classNames(styles.notice, advice?.isReadable === false && styles.warning)}
    >
      {advice !== null && (
        <>
          <p className={styles.words}>
            <Icon name={advice.isReadable ? 'success' : 'warning'} size={15} />
            <span>
              {translate(advice.isReadable ? 'exporting.readable' : 'exporting.too_small', {
                points,
              })}
              {!advice.isReadable && fitting === null && ` ${translate('exporting.no_paper_fits')}`}
            </span>
          </p>
          {fitting !== null && (
            <Button size="small" className={styles.button} onClick={() => onChoose(fitting)}>
              {translate('exporting.use_paper', { paper: fitting })}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
