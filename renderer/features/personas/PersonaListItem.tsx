/** One persona in the list; Alt with an arrow moves it, Delete deletes it. */
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { entryMark } from '#renderer/state/use-kept-focus.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import styles from './PersonaListItem.module.css'
import { PersonaPicture } from './PersonaPicture.tsx'
import { personaMenu } from './persona-menu.ts'
import type { PersonaVerbs } from './persona-verbs.ts'
import type { ListDrag } from './use-list-drag.ts'

interface PersonaListItemProps {
  readonly personaId: string
  readonly index: number
  readonly count: number
  readonly isShown: boolean
  readonly isReadOnly: boolean
  readonly verbs: PersonaVerbs
  readonly drag: ListDrag
  /** The personas that are compared; null while one is looked at. */
  readonly compared: readonly string[] | null
  readonly onCompare: (personaId: string) => void
}

export function PersonaListItem(props: PersonaListItemProps): ReactNode {
  const { personaId, index, count, isShown, isReadOnly, verbs, drag } = props
  const { compared, onCompare } = props
  const translate = useTranslate()
  const persona = useRecord('persona', personaId)
  if (persona === undefined) return null
  const name = persona.name === '' ? translate('persona.default_name') : persona.name

  function onKeyDown(event: KeyboardEvent): void {
    if (isReadOnly || isComposingKey(event)) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.key === 'Delete') verbs.remove(personaId)
    else if (step !== 0 && event.altKey) {
      if (index + step >= 0 && index + step < count) verbs.move(personaId, index + step)
    } else return
    event.preventDefault()
  }

  return (
    <ContextMenu
      items={isReadOnly ? [] : personaMenu({ personaId, index, count, verbs, translate })}
    >
      <li
        className={classNames(
          styles.item,
          drag.draggedId === personaId && styles.dragged,
          drag.gap === index && styles.gapAbove,
          drag.gap === count && index === count - 1 && styles.gapBelow,
        )}
        {...entryMark('persona', personaId)}
        {...(isReadOnly ? {} : drag.itemProps(personaId, index))}
      >
        <button
          type="button"
          className={classNames(styles.button, isShown && styles.shown)}
          aria-current={isShown ? 'true' : undefined}
          aria-pressed={compared === null ? undefined : compared.includes(personaId)}
          onClick={() => (compared === null ? verbs.show(personaId) : onCompare(personaId))}
          onKeyDown={onKeyDown}
        >
          {compared !== null && (
            <Icon name={compared.includes(personaId) ? 'checked' : 'unchecked'} size={16} />
          )}
          <PersonaPicture persona={persona} className={styles.picture ?? ''} />
          <span className={styles.words}>
            <span className={styles.name}>
              <span className={styles.text}>{name}</span>
              <PersonaMark
                color={persona.color}
                shape={persona.pointShape}
                isStruck={persona.isAntiPersona}
              />
              {persona.isAntiPersona && (
                <span className="visually-hidden">{translate('persona.anti')}</span>
              )}
            </span>
            {persona.role !== '' && <span className={styles.role}>{persona.role}</span>}
          </span>
        </button>
      </li>
    </ContextMenu>
  )
}
