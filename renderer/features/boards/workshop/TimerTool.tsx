/** The clock in the header of a board: suggested times, start and pause, a minute more. */

import { useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { useTimeLeft, useWorkshopTimer } from '#renderer/state/workshop-timer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { timeBoxesOf } from './time-boxes.ts'
import styles from './TimerTool.module.css'

const usualMinutes = 10
const mostMinutes = 600

export function TimerTool({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const isSet = useWorkshopTimer(({ totalMs }) => totalMs > 0)
  return (
    <Popover
      align="end"
      label={translate('boards.timer')}
      trigger={
        isSet ? (
          <Button size="small" icon="timer" className={styles.clock}>
            <span className="visually-hidden">{translate('boards.timer')} </span>
            <TimeLeft />
          </Button>
        ) : (
          <IconButton icon="timer" size="small" label={translate('boards.timer')} />
        )
      }
    >
      <TimerPanel boardId={boardId} />
    </Popover>
  )
}

function TimeLeft(): ReactNode {
  return <span className={styles.digits}>{clockText(useTimeLeft())}</span>
}

function TimerPanel({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const timer = useWorkshopTimer()
  const stage = useRecord('board', boardId)?.stage
  const [minutes, setMinutes] = useState(usualMinutes)
  const isSet = timer.totalMs > 0
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{translate('boards.timer')}</h2>
      {isSet && <Dial />}
      {isSet && (
        <div className={styles.buttons}>
          {timer.endsAt === null ? (
            <Button
              size="small"
              icon="present"
              disabled={timer.leftMs === 0}
              onClick={timer.resume}
            >
              {translate('boards.timer_go_on')}
            </Button>
          ) : (
            <Button size="small" icon="pause" onClick={timer.pause}>
              {translate('boards.timer_pause')}
            </Button>
          )}
          <Button size="small" onClick={timer.addMinute}>
            {translate('boards.timer_more')}
          </Button>
          <Button size="small" variant="ghost" onClick={timer.stop}>
            {translate('boards.timer_stop')}
          </Button>
        </div>
      )}
      {stage !== undefined && (
        <ul className={styles.boxes} aria-label={translate('boards.time_boxes')}>
          {timeBoxesOf(stage).map((box) => (
            <li key={box.id}>
              <button type="button" className={styles.box} onClick={() => timer.start(box.minutes)}>
                <span>{translate(`boards.activity_${box.id}`)}</span>
                <span className={styles.minutes}>
                  {translate('boards.minutes', { count: box.minutes })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.own}>
        <NumberField
          label={translate('boards.own_minutes')}
          value={minutes}
          min={1}
          max={mostMinutes}
          onCommit={(value) => setMinutes(value ?? usualMinutes)}
        />
        <Button icon="present" onClick={() => timer.start(minutes)}>
          {translate('boards.timer_start')}
        </Button>
      </div>
    </div>
  )
}

/** A ring that empties; the digits say the same. */
function Dial(): ReactNode {
  const { totalMs } = useWorkshopTimer()
  const leftMs = useTimeLeft()
  const share = totalMs === 0 ? 0 : leftMs / totalMs
  return (
    <div className={styles.dial}>
      <svg viewBox="0 0 80 80" width="80" height="80" aria-hidden="true">
        <circle className={styles.track} cx="40" cy="40" r="35" />
        <circle
          className={styles.rest}
          cx="40"
          cy="40"
          r="35"
          pathLength={1}
          strokeDasharray={`${share} 1`}
          transform="rotate(-90 40 40)"
        />
      </svg>
      <span className={styles.time} role="timer">
        {clockText(leftMs)}
      </span>
    </div>
  )
}

/** 03:17; whole seconds, rounded up, so that 00:00 means over. */
function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
