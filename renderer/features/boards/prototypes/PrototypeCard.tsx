/** A prototype at a glance: what it is, what it tests, its first picture; opened to be written on. */

import type { KeyboardEvent, ReactNode } from 'react'
import {
  prototypeStates,
  type Prototype,
  type PrototypeState,
} from '#shared/model/records/prototype.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { attachmentsOf, ideasOf, testCount } from './prototype-facts.ts'
import styles from './PrototypeCard.module.css'

// A type of our own, so that nothing else takes the drop and files are not taken for cards.
const mime = 'application/x-throughline-prototype'

interface PrototypeCardProps {
  readonly prototype: Prototype
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onDrag: (id: string | null) => void
  readonly onSelect: () => void
  readonly onOpen: () => void
  readonly onStatus: (status: PrototypeState) => void
}

export function PrototypeCard(props: PrototypeCardProps): ReactNode {
  const { prototype, isSelected, isTabStop, onDrag, onSelect, onOpen, onStatus } = props
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const { id, status } = prototype
  const ideas = useSelected((reader) => ideasOf(reader, id), [id])
  const tests = useSelected((reader) => testCount(reader, id), [id])
  const picture = useSelected(
    (reader) => attachmentsOf(reader, id).find(({ asset }) => asset !== null)?.asset ?? null,
    [id],
  )
  const address = useAssetAddress(picture)
  const title = nameOr(translate, prototype.title)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onOpen()
    } else if (event.key === ' ') {
      event.preventDefault()
      onSelect()
    } else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault()
      const step = event.key === 'ArrowRight' ? 1 : -1
      const next = prototypeStates[prototypeStates.indexOf(status) + step]
      if (next !== undefined) onStatus(next)
    }
  }

  return (
    <article
      data-prototype={id}
      aria-label={title}
      aria-current={isSelected ? 'true' : undefined}
      aria-keyshortcuts="Enter Shift+ArrowLeft Shift+ArrowRight"
      tabIndex={isTabStop ? 0 : -1}
      draggable={!isReadOnly}
      className={classNames(styles.card, isSelected && styles.selected)}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData(mime, id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(id)
      }}
      onDragEnd={() => onDrag(null)}
    >
      {address !== null && <img src={address} alt="" className={styles.picture} />}
      <div className={styles.head}>
        <p className={styles.title}>{title}</p>
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('prototypes.menu_of', { name: title })}
            />
          }
          items={[
            { label: translate('common.open'), icon: 'edit', movesFocus: true, onSelect: onOpen },
            { kind: 'separator' },
            { kind: 'heading', label: translate('prototypes.status') },
            ...prototypeStates.map((each) => ({
              kind: 'check' as const,
              label: translate(`prototypes.status_${each}`),
              isChecked: each === status,
              isDisabled: isReadOnly,
              onSelect: () => onStatus(each),
            })),
          ]}
        />
      </div>
      <div className={styles.chips}>
        <Chip tone="prototype">{translate(`prototypes.fidelity_${prototype.fidelity}`)}</Chip>
        {ideas.map((idea) => (
          <Chip key={idea.id} tone="ideate" icon="idea">
            {nameOr(translate, idea.title)}
          </Chip>
        ))}
      </div>
      {prototype.questions[0] !== undefined && (
        <p className={styles.question}>{prototype.questions[0]}</p>
      )}
      <p className={styles.facts}>
        {[
          prototype.questions.length > 1 &&
            translate('prototypes.more_questions', { count: prototype.questions.length - 1 }),
          prototype.assumptionIds.length > 0 &&
            translate('prototypes.tested_assumptions', { count: prototype.assumptionIds.length }),
          prototype.steps.length > 0 &&
            translate('prototypes.step_count', { count: prototype.steps.length }),
        ]
          .filter((fact) => fact !== false)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      {ideas.length === 0 && (
        <p className={styles.warning}>
          <Icon name="info" size={13} />
          {translate('prototypes.no_idea')}
        </p>
      )}
      {tests > 0 && (
        <p className={styles.facts}>
          <Icon name="test" size={13} />
          {translate('prototypes.tests', { count: tests })}
        </p>
      )}
    </article>
  )
}
