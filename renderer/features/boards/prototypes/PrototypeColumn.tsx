/** One state of work with the prototypes that are in it; a card dropped here comes into it. */

import { useState, type ReactNode } from 'react'
import type { Prototype, PrototypeState } from '#shared/model/records/prototype.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { PrototypeCard } from './PrototypeCard.tsx'
import styles from './PrototypeCardsView.module.css'

interface PrototypeColumnProps {
  readonly status: PrototypeState
  readonly prototypes: readonly Prototype[]
  readonly selectedId: string | undefined
  /** Whether a card is being dragged. */
  readonly isTarget: boolean
  readonly onDrag: (id: string | null) => void
  readonly onDrop: () => void
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onStatus: (id: string, status: PrototypeState) => void
}

export function PrototypeColumn(props: PrototypeColumnProps): ReactNode {
  const { status, prototypes, selectedId, isTarget, onDrag, onDrop } = props
  const translate = useTranslate()
  const [isOver, setIsOver] = useState(false)
  const name = translate(`prototypes.status_${status}`)
  const tabStop = prototypes.find(({ id }) => id === selectedId) ?? prototypes[0]
  return (
    <section
      aria-label={name}
      data-status={status}
      className={classNames(styles.column, isTarget && isOver && styles.over)}
      onDragOver={(event) => {
        if (!isTarget) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false)
      }}
      onDrop={(event) => {
        setIsOver(false)
        if (!isTarget) return
        event.preventDefault()
        onDrop()
      }}
    >
      <header className={styles.head}>
        <h2>{name}</h2>
        <span>{prototypes.length}</span>
      </header>
      <ul className={styles.cards}>
        {prototypes.map((prototype) => (
          <li key={prototype.id}>
            <PrototypeCard
              prototype={prototype}
              isSelected={prototype.id === selectedId}
              isTabStop={prototype === tabStop}
              onDrag={onDrag}
              onSelect={() => props.onSelect(prototype.id)}
              onOpen={() => props.onOpen(prototype.id)}
              onStatus={(next) => props.onStatus(prototype.id, next)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
