/** The eight minutes of crazy eights on the clock of the workshop, and which field it is time for. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useTimeLeft, useWorkshopTimer } from '#renderer/state/workshop-timer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './CrazyEights.module.css'
import { beatOf, eightMinutes } from './eight-beat.ts'

export function EightClock(): ReactNode {
  const translate = useTranslate()
  const timer = useWorkshopTimer()
  const leftMs = useTimeLeft()
  const isSet = timer.totalMs > 0
  const beat = beatOf(timer.totalMs, leftMs)
  const seconds = Math.ceil(leftMs / 1000)
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <div className={styles.clock} role="group" aria-label={translate('ideate.eights_clock')}>
      {isSet ? (
        <>
          <span className={styles.time}>{text}</span>
          {timer.endsAt === null ? (
            <Button
              size="small"
              icon="present"
              disabled={timer.leftMs === 0}
              onClick={timer.resume}
            >
              {translate('ideate.eights_go_on')}
            </Button>
          ) : (
            <Button size="small" onClick={timer.pause}>
              {translate('ideate.eights_pause')}
            </Button>
          )}
          <Button size="small" variant="ghost" onClick={timer.stop}>
            {translate('ideate.eights_stop')}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="small"
            variant="primary"
            icon="present"
            onClick={() => timer.start(eightMinutes)}
          >
            {translate('ideate.eights_start')}
          </Button>
          <span>{translate('ideate.eights_suggestion')}</span>
        </>
      )}
      {/* Said once a minute: when it is time for the next field. */}
      <span role="status">
        {isSet &&
          (beat === null
            ? translate(leftMs === 0 ? 'ideate.eights_over' : 'ideate.eights_other_clock')
            : translate('ideate.eights_beat', { number: beat }))}
      </span>
    </div>
  )
}
