/** Opens a round of voting: on what, by what rules, by whom; near-duplicates are made one before. */

import { useMemo, useState, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { openVote } from '#shared/commands/boards/vote-commands.ts'
import { defaultDots } from '#shared/analysis/statistics/dot-voting.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { MergeIdeas } from './MergeIdeas.tsx'
import styles from './RoundForm.module.css'

const mostDots = 99

interface RoundFormProps {
  readonly boardId: string
  readonly roundCount: number
  readonly onOpen: (roundId: string) => void
}

export function RoundForm({ boardId, roundCount, onOpen }: RoundFormProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const ideas = useSelected((reader) => reader.pointingAt('idea', 'boardId', boardId), [boardId])
  const people = useSelected((reader) => reader.all('participant'), [])
  const selectedIds = useSession((session) => session.selectedIds)
  const picked = useMemo(
    () => ideas.filter(({ id }) => selectedIds.includes(id)),
    [ideas, selectedIds],
  )
  const [isOfSelection, setIsOfSelection] = useState(picked.length > 1)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [name, setName] = useState(() =>
    roundCount === 0 ? '' : translate('boards.vote_number', { number: roundCount + 1 }),
  )
  const [isStackingAllowed, setIsStackingAllowed] = useState(false)
  const [ownDots, setOwnDots] = useState<number | null>(null)
  const offered = isOfSelection && picked.length > 0 ? picked : ideas
  const items = offered.filter(({ id }) => !leftOut.has(id))
  const dots = ownDots ?? defaultDots(items.length)

  function open(): void {
    const itemIds = items.map(({ id }) => id)
    const rules = { itemIds, dotsPerPerson: dots, isStackingAllowed }
    onOpen(run(openVote, { boardId, name: cleanLine(name), ...rules }))
  }

  return (
    <section className={styles.form} aria-labelledby="new-vote">
      <h2 id="new-vote" className={styles.title}>
        {translate('boards.new_vote')}
      </h2>
      <p className={styles.hint}>{translate('boards.vote_hint')}</p>
      <div className={styles.rules}>
        <TextField
          label={translate('boards.vote_name')}
          value={name}
          placeholder={translate('boards.vote_usual_name')}
          onCommit={setName}
        />
        <NumberField
          label={translate('boards.dots_per_person')}
          value={dots}
          min={1}
          max={mostDots}
          onCommit={setOwnDots}
        />
        <Switch
          label={translate('boards.stacking')}
          isOn={isStackingAllowed}
          onChange={setIsStackingAllowed}
        />
      </div>
      <section className={styles.part} aria-labelledby="vote-items">
        <header className={styles.partHead}>
          <h3 id="vote-items">{translate('boards.vote_items', { count: items.length })}</h3>
          {picked.length > 0 && (
            <SegmentedControl
              label={translate('boards.vote_on')}
              value={isOfSelection ? 'selection' : 'all'}
              options={[
                { value: 'all', label: translate('boards.all_ideas') },
                { value: 'selection', label: translate('boards.selected_ideas') },
              ]}
              onChange={(value) => setIsOfSelection(value === 'selection')}
            />
          )}
        </header>
        <MergeIdeas ideas={offered} />
        <ul className={styles.items}>
          {offered.map(({ id, title }) => (
            <li key={id}>
              <Checkbox
                label={nameOr(translate, title)}
                isChecked={!leftOut.has(id)}
                onChange={(isIn) => {
                  const next = new Set(leftOut)
                  if (isIn) next.delete(id)
                  else next.add(id)
                  setLeftOut(next)
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="vote-people">
        <h3 id="vote-people">{translate('boards.participant_count', { count: people.length })}</h3>
        <p>{people.map((person) => nameOr(translate, person.name)).join(', ')}</p>
        {people.length === 0 && <p className={styles.hint}>{translate('boards.vote_nobody')}</p>}
      </section>
      <Button
        variant="primary"
        icon="vote"
        className={styles.open}
        disabled={items.length < 2 || people.length === 0}
        onClick={open}
      >
        {translate('boards.open_vote')}
      </Button>
      {items.length < 2 && <p className={styles.hint}>{translate('boards.vote_too_few')}</p>}
    </section>
  )
}
