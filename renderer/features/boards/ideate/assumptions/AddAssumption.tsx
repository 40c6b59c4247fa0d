/** Adds an assumption to one of the ideas of a board. */

import { useState, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { addAssumption } from '#shared/commands/testing/assumption-commands.ts'
import { assumptionKinds, type AssumptionKind } from '#shared/model/records/assumption.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { ideasOn } from '#renderer/features/boards/ideate/idea-facts.ts'
import styles from '#renderer/features/boards/ideate/Ideate.module.css'

interface AddAssumptionProps {
  readonly boardId: string
  readonly onAdded: (id: string) => void
}

export function AddAssumption({ boardId, onAdded }: AddAssumptionProps): ReactNode {
  const translate = useTranslate()
  const ideas = useSelected((reader) => ideasOn(reader, boardId), [boardId])
  if (ideas.length === 0) return null
  return (
    <Popover
      label={translate('ideate.add_assumption')}
      align="end"
      trigger={
        <Button variant="dashed" icon="add">
          {translate('ideate.add_assumption')}
        </Button>
      }
    >
      <AssumptionForm boardId={boardId} onAdded={onAdded} />
    </Popover>
  )
}

function AssumptionForm({ boardId, onAdded }: AddAssumptionProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const ideas = useSelected((reader) => ideasOn(reader, boardId), [boardId])
  const selectedId = useSession(({ selectedIds }) => selectedIds[0])
  const known = ideas.find(({ id }) => id === selectedId) ?? ideas[0]
  const [ideaId, setIdeaId] = useState(known?.id ?? '')
  const [kind, setKind] = useState<AssumptionKind>('desirable')
  const [title, setTitle] = useState('')

  function add(): void {
    const clean = cleanText(title).trim()
    if (clean === '' || ideaId === '') return
    onAdded(run(addAssumption, { ideaId, title: clean, kind }))
    // Open for the next one: assumptions come in a row.
    setTitle('')
  }

  return (
    <div className={styles.form}>
      <input
        type="text"
        autoFocus
        className={styles.addField}
        aria-label={translate('ideate.assumption_text')}
        placeholder={translate('ideate.assumption_hint')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposingKey(event)) add()
        }}
      />
      <Select
        label={translate('ideate.of_idea')}
        value={ideaId}
        options={ideas.map((idea) => ({ value: idea.id, label: nameOr(translate, idea.title) }))}
        onChange={setIdeaId}
      />
      <Select
        label={translate('ideate.kind')}
        value={kind}
        options={assumptionKinds.map((each) => ({
          value: each,
          label: translate(`ideate.kind_${each}`),
        }))}
        onChange={setKind}
      />
      <Button variant="primary" disabled={title.trim() === ''} onClick={add}>
        {translate('common.add')}
      </Button>
    </div>
  )
}
