/** One map in the navigation: opens it; its menu and keys rename, copy, order, mark and delete it. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { entryMark } from '#renderer/state/use-kept-focus.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import styles from './JourneyEntry.module.css'
import { NavigationEntry } from './NavigationEntry.tsx'
import { useJourneyMenu } from './journey-menu.ts'
import { useJourneyVerbs } from './journey-verbs.ts'

interface JourneyEntryProps {
  readonly journeyId: string
  /** Place among the maps, from 0. */
  readonly index: number
  readonly count: number
  readonly isNarrow: boolean
}

export function JourneyEntry({ journeyId, index, count, isNarrow }: JourneyEntryProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const journey = useRecord('journey', journeyId)
  const verbs = useJourneyVerbs(journeyId)
  const menu = useJourneyMenu(journeyId)
  const goTo = useSession((session) => session.goTo)
  const isCurrent = useSession(
    ({ place }) => place.kind === 'journey' && place.journeyId === journeyId,
  )
  const [isRenaming, setIsRenaming] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  if (journey === undefined) return null
  const name = journey.name === '' ? translate('journey.default_name') : journey.name

  function endRename(): void {
    setIsRenaming(false)
    requestAnimationFrame(() => opener.current?.focus())
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isReadOnly || isComposingKey(event) || event.target !== opener.current) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.key === 'F2' && !isNarrow) setIsRenaming(true)
    else if (event.key === 'Delete') verbs.remove()
    else if (step !== 0 && event.altKey) {
      if (index + step >= 0 && index + step < count) verbs.move(index + step)
    } else return
    event.preventDefault()
  }

  const items = menu(() => setIsRenaming(true), isNarrow)

  if (isRenaming && !isNarrow) {
    return (
      <li className={styles.rename} onBlur={() => setIsRenaming(false)}>
        <InlineEdit
          label={translate('app.journey_name')}
          value={journey.name}
          autoFocus
          className={styles.field ?? ''}
          onCommit={(text) => verbs.rename(cleanLine(text))}
          onDone={endRename}
        />
      </li>
    )
  }
  return (
    <ContextMenu items={isReadOnly ? [] : items}>
      <li className={styles.journey} {...entryMark('journey', journeyId)} onKeyDown={onKeyDown}>
        <NavigationEntry
          ref={opener}
          icon="journey"
          label={name}
          mark={translate(journey.state === 'as-is' ? 'app.as_is' : 'app.to_be')}
          isNarrow={isNarrow}
          isCurrent={isCurrent}
          onGo={() => goTo({ kind: 'journey', journeyId })}
        />
        {!isReadOnly && !isNarrow && (
          <span className={styles.menu}>
            <Menu
              trigger={
                <IconButton
                  icon="menu"
                  size="small"
                  tooltipSide="right"
                  label={translate('app.journey_menu', { name })}
                />
              }
              items={items}
            />
          </span>
        )}
      </li>
    </ContextMenu>
  )
}
