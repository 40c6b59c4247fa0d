/** Chooses the colour of notes; each is told with its name and what the board's legend says of it. */

import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { noteColors, type NoteColor } from '#shared/model/placed.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ColorChoice.module.css'

interface ColorChoiceProps {
  readonly boardId: string
  /** Null where several differ. */
  readonly color: NoteColor | null
  readonly onChange: (color: NoteColor) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
}

export function ColorChoice({ boardId, color, onChange }: ColorChoiceProps): ReactNode {
  const translate = useTranslate()
  const legend = useRecord('board', boardId)?.legend ?? []
  const id = useId()
  const meaning = color === null ? '' : (legend[noteColors.indexOf(color)] ?? '')
  const nameOf = (each: NoteColor) => {
    const name = translate(`inspector.color_${each}`)
    const means = legend[noteColors.indexOf(each)] ?? ''
    return means === '' ? name : translate('inspector.color_means', { color: name, means })
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const now = color === null ? 0 : noteColors.indexOf(color)
    const place = (now + step + noteColors.length) % noteColors.length
    const next = noteColors[place]
    if (next === undefined) return
    onChange(next)
    event.currentTarget.querySelectorAll('button')[place]?.focus()
  }

  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {translate('inspector.color')}
        {meaning !== '' && ` · ${meaning}`}
      </span>
      <div role="radiogroup" aria-labelledby={id} className={styles.colors} onKeyDown={onKeyDown}>
        {noteColors.map((each, place) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === color}
            aria-label={nameOf(each)}
            title={nameOf(each)}
            tabIndex={each === color || (color === null && place === 0) ? 0 : -1}
            className={classNames(styles.color, styles[each])}
            onClick={() => {
              if (each !== color) onChange(each)
            }}
          >
            {each === color && <Icon name="check" size={14} />}
          </button>
        ))}
      </div>
    </div>
  )
}
