/** Five faces from very bad to very good, of which one can be chosen. */

import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'
import styles from './FaceChoice.module.css'
import { feelingOf, feelings } from '#renderer/i18n/feelings.ts'

interface FaceChoiceProps {
  readonly value: number | null
  readonly onChange: (value: number) => void
}

export function FaceChoice({ value, onChange }: FaceChoiceProps): ReactNode {
  const translate = useTranslate()
  const group = useRef<HTMLDivElement>(null)
  const chosen = value === null ? null : feelingOf(value).value

  function onKeyDown(event: KeyboardEvent, focused: number): void {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = feelings.find((feeling) => feeling.value === focused + step)
    if (next === undefined) return
    onChange(next.value)
    const button = group.current?.children[feelings.indexOf(next)]
    if (button instanceof HTMLElement) button.focus()
  }

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={translate('inspector.emotion')}
      className={styles.faces}
    >
      {feelings.map((feeling) => (
        <Tooltip key={feeling.value} label={translate(feeling.word)}>
          <button
            type="button"
            role="radio"
            aria-label={translate(feeling.word)}
            aria-checked={feeling.value === chosen}
            tabIndex={feeling.value === (chosen ?? 0) ? 0 : -1}
            className={styles.face}
            onClick={() => onChange(feeling.value)}
            onKeyDown={(event) => onKeyDown(event, feeling.value)}
          >
            <Icon name={feeling.face} size={20} />
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
