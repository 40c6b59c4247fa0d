/** The marks of a card: F where the service often fails, W where people wait, with the time. */

import type { Card } from '#shared/model/records/card.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { spanOf } from '#shared/layout/transitions/arrow-label.ts'
import { spanWord } from '#renderer/i18n/arrow-words.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import styles from './DeliveryMarks.module.css'

export function DeliveryMarks({ item }: { readonly item: Card | Touchpoint }) {
  const { isFailurePoint, isWaitPoint, waitMinutes } = item
  const translate = useTranslate()
  const [failure, wait] = [
    translate('blueprint.failure_spoken'),
    translate('blueprint.wait_spoken'),
  ]
  return (
    <span className={styles.marks}>
      {isFailurePoint && (
        <span className={styles.failure} title={failure}>
          <span aria-hidden="true">F</span>
          <span className="visually-hidden">{failure}</span>
        </span>
      )}
      {isWaitPoint && (
        <span className={styles.wait} title={wait}>
          <span aria-hidden="true">W</span>
          <span className="visually-hidden">{wait}</span>
          {waitMinutes !== null && (
            <span className={styles.span}>{spanWord(translate, spanOf(waitMinutes))}</span>
          )}
        </span>
      )}
    </span>
  )
}
