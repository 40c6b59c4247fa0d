/** The frame of a card in the define flow: selected by click or key, dragged onto another to link them. */

import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import styles from './FlowCard.module.css'
import { useFlow } from '#renderer/features/boards/define/flow-context.ts'

// A type of our own, so that nothing else takes the drop and files are not taken for cards.
const mime = 'application/x-throughline-flow-card'

interface FlowCardProps {
  readonly id: string
  /** What a screen reader calls it. */
  readonly label: string
  readonly isTabStop: boolean
  readonly look?: 'plain' | 'question'
  readonly children?: ReactNode
}

export function FlowCard({ id, label, isTabStop, look = 'plain', children }: FlowCardProps) {
  const translate = useTranslate()
  const flow = useFlow()
  const [isOver, setIsOver] = useState(false)
  const [isWriting, setIsWriting] = useState(false)
  const isSelected = flow.selectedIds.has(id)
  const isTied = flow.tiedIds.has(id)
  const isTarget = flow.draggedIds.length > 0 && flow.takesDragged(id)

  function onClick(event: MouseEvent<HTMLElement>): void {
    const isAdding = event.ctrlKey || event.metaKey || event.shiftKey
    if (isSelected && !isAdding && flow.selectedIds.size === 1) return
    flow.select(id, isAdding)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (isComposingKey(event)) return
    const card = event.currentTarget
    if (event.target !== card) {
      // From a field back to its card.
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.stopPropagation()
        card.focus()
      }
      return
    }
    if (event.key === ' ') {
      event.preventDefault()
      flow.select(id, event.ctrlKey || event.metaKey || event.shiftKey)
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      if (!isSelected || flow.selectedIds.size > 1) flow.select(id, false)
      // The fields are there once the selection is drawn.
      requestAnimationFrame(() => card.querySelector<HTMLElement>('textarea, button')?.focus())
    }
  }

  return (
    <article
      data-flow-card={id}
      aria-label={label}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      draggable={!flow.isReadOnly && !isWriting}
      className={classNames(
        styles.card,
        look === 'question' && styles.question,
        isSelected && styles.selected,
        isTied && styles.tied,
        isTarget && styles.target,
        isTarget && isOver && styles.over,
      )}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={(event) => setIsWriting(event.target instanceof HTMLTextAreaElement)}
      onBlur={() => setIsWriting(false)}
      onDragStart={(event) => {
        event.dataTransfer.setData(mime, id)
        event.dataTransfer.effectAllowed = 'link'
        flow.drag(isSelected ? [...flow.selectedIds] : [id])
      }}
      onDragEnd={() => flow.drag([])}
      onDragOver={(event) => {
        if (!isTarget) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'link'
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        if (!isTarget) return
        event.preventDefault()
        flow.drop(id)
      }}
    >
      {isTied && <span className="visually-hidden">{translate('define.tied')}</span>}
      {children}
    </article>
  )
}
