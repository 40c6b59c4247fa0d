/** Sets how somebody feels from -2 to 2: by a face, finely by a slider, or not at all. */

import { useId, useRef, type ReactNode } from 'react'
import { setEmotion, type EmotionPlace } from '#shared/commands/emotion-commands.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import styles from './EmotionInput.module.css'
import { FaceChoice } from './FaceChoice.tsx'
import { feelingOf } from '#renderer/i18n/feelings.ts'

interface EmotionInputProps {
  readonly place: EmotionPlace
  /** Null where the line has a gap. */
  readonly value: number | null
}

export function EmotionInput({ place, value }: EmotionInputProps): ReactNode {
  const { laneId, stepId, personaId } = place
  const translate = useTranslate()
  const { language } = useLanguage()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const id = useId()
  // One pull of the slider, or one stay on it, is one step of undo.
  const pull = useRef<string | null>(null)
  const feeling = value === null ? null : feelingOf(value)

  function feel(next: number | null, gestureKey?: string): void {
    const change = { laneId, stepId, personaId, value: next }
    run(setEmotion, change, gestureKey === undefined ? {} : { gestureKey })
  }

  function clear(): void {
    const { select, setCursor } = useSession.getState()
    // The point goes, the place stays: it is still what the inspector is about.
    setCursor({ laneId, stepId, itemId: null, personaId })
    feel(null)
    select([])
    moveFocus('inspector')
  }

  const endPull = () => {
    pull.current = null
  }

  return (
    <div className={styles.emotion}>
      <p className={styles.reading} aria-live="polite">
        {feeling === null || value === null ? (
          <span className={styles.gap}>{translate('inspector.emotion_gap')}</span>
        ) : (
          <>
            <Icon name={feeling.face} size={22} />
            <span className={styles.number}>{formatSigned(value, language)}</span>
            <span>{translate(feeling.word)}</span>
          </>
        )}
      </p>
      <FaceChoice value={value} onChange={(next) => feel(next)} />
      {value === null ? (
        <p className={styles.hint}>{translate('inspector.emotion_gap_hint')}</p>
      ) : (
        <>
          <label htmlFor={id} className="visually-hidden">
            {translate('inspector.emotion_value')}
          </label>
          <input
            id={id}
            type="range"
            className={styles.slider}
            min={lowestEmotion}
            max={highestEmotion}
            step={0.1}
            value={value}
            aria-valuetext={`${formatSigned(value, language)} ${translate(feelingOf(value).word)}`}
            onPointerDown={endPull}
            onPointerUp={endPull}
            onBlur={endPull}
            onChange={(event) => {
              pull.current ??= newGesture(`emotion:${stepId}:${personaId}`)
              feel(Number(event.target.value), pull.current)
            }}
          />
          <Button
            variant="ghost"
            size="small"
            icon="unlink"
            className={styles.clear}
            disabled={isReadOnly}
            onClick={clear}
          >
            {translate('inspector.emotion_clear')}
          </Button>
        </>
      )}
    </div>
  )
}
