/** Who takes part in the workshop, and who of them is writing on this laptop now. */

import { useRef, useState, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import {
  addParticipant,
  moveParticipant,
  removeParticipant,
  updateParticipant,
} from '#shared/commands/boards/participant-commands.ts'
import type { Participant } from '#shared/model/records/participant.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ParticipantsTool.module.css'

export function ParticipantsTool(): ReactNode {
  const translate = useTranslate()
  const people = useSelected((reader) => reader.all('participant'), [])
  const writingAs = useSession((session) => session.writingAs)
  const writer = people.find(({ id }) => id === writingAs)
  return (
    <Popover
      align="end"
      label={translate('boards.participants')}
      trigger={
        people.length === 0 ? (
          <IconButton icon="segment" size="small" label={translate('boards.participants')} />
        ) : (
          <Button size="small" variant="ghost" icon="segment">
            <span className="visually-hidden">{translate('boards.participants')} </span>
            {writer === undefined ? people.length : nameOr(translate, writer.name)}
          </Button>
        )
      }
    >
      <div className={styles.panel}>
        <h2 className={styles.title}>
          {translate('boards.participant_count', { count: people.length })}
        </h2>
        <p className={styles.hint}>{translate('boards.participants_hint')}</p>
        <ul className={styles.people}>
          {people.map((person, place) => (
            <ParticipantRow
              key={person.id}
              person={person}
              place={place}
              count={people.length}
              isWriting={person.id === writingAs}
            />
          ))}
        </ul>
        <NewParticipant />
      </div>
    </Popover>
  )
}

interface ParticipantRowProps {
  readonly person: Participant
  /** Among the others, from 0. */
  readonly place: number
  readonly count: number
  readonly isWriting: boolean
}

function ParticipantRow(props: ParticipantRowProps): ReactNode {
  const { person, place, count, isWriting } = props
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const setWritingAs = useSession((session) => session.setWritingAs)
  const name = nameOr(translate, person.name)
  const move = (index: number): void => run(moveParticipant, { participantId: person.id, index })
  return (
    <li className={styles.person}>
      <button
        type="button"
        className={styles.writer}
        aria-pressed={isWriting}
        title={translate('boards.writes_now')}
        onClick={() => setWritingAs(isWriting ? null : person.id)}
      >
        <Icon name={isWriting ? 'edit' : 'user'} size={14} />
        <span className="visually-hidden">{translate('boards.write_as', { name })}</span>
      </button>
      {isReadOnly ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <InlineEdit
          label={translate('boards.participant_name')}
          value={person.name}
          placeholder={translate('common.untitled')}
          className={styles.name ?? ''}
          onCommit={(text) =>
            run(updateParticipant, { participantId: person.id, fields: { name: cleanLine(text) } })
          }
        />
      )}
      {isWriting && <span className={styles.now}>{translate('boards.writes_now')}</span>}
      {!isReadOnly && (
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('boards.person_menu', { name })}
            />
          }
          items={[
            {
              label: translate('common.move_up'),
              icon: 'move-up',
              isDisabled: place === 0,
              onSelect: () => move(place - 1),
            },
            {
              label: translate('common.move_down'),
              icon: 'move-down',
              isDisabled: place === count - 1,
              onSelect: () => move(place + 1),
            },
            { kind: 'separator' },
            {
              label: translate('common.remove_named', { name }),
              icon: 'delete',
              isDanger: true,
              onSelect: () => {
                if (isWriting) setWritingAs(null)
                run(removeParticipant, { participantId: person.id })
              },
            },
          ]}
        />
      )}
    </li>
  )
}

/** Typed names become people, one after the other. */
function NewParticipant(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const field = useRef<HTMLInputElement>(null)
  // A fresh field takes the next name.
  const [count, setCount] = useState(0)
  if (isReadOnly) return null
  return (
    <TextField
      key={count}
      ref={field}
      label={translate('boards.add_participant')}
      isLabelHidden
      placeholder={translate('boards.add_participant')}
      value=""
      autoFocus={count > 0}
      onCommit={(text) => {
        const name = cleanLine(text)
        if (name === '') return
        run(addParticipant, { name })
        setCount(count + 1)
      }}
    />
  )
}
