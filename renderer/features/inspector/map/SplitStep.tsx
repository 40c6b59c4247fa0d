/** Chooses which cards of a step go into a new one right behind it. */

import { useState, type ReactNode } from 'react'
import { splitStep } from '#shared/commands/structure/step-structure-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { itemsAtStep } from '#renderer/features/inspector/reading/map-parts.ts'
import styles from './SplitStep.module.css'

export function SplitStep({ stepId }: { readonly stepId: string }): ReactNode {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const items = useSelected((reader) => itemsAtStep(reader, stepId), [stepId])
  const kinds = useSelected(
    (reader) => items.map(({ laneId }) => reader.get('lane', laneId)?.kind ?? 'text'),
    [items],
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const going = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  if (items.length === 0) return null

  function toggle(id: string, isOn: boolean): void {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    setChosen(next)
  }

  function split(): void {
    const count = going.length
    const newId = run(splitStep, { stepId, name: '', itemIds: going })
    const { select, setNaming } = useSession.getState()
    select([newId])
    setNaming(newId)
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text: translate('structure.step_split', { count }), action })
      return () => toasts.dismiss(toast)
    })
  }

  return (
    <Section title={translate('structure.split_title')}>
      <Fields className={styles.split}>
        {items.map(({ id, title }, n) => (
          <Checkbox
            key={id}
            label={nameOr(translate, title)}
            isChecked={chosen.has(id)}
            onChange={(isOn) => toggle(id, isOn)}
            picture={<Icon name={`lane-${kinds[n] ?? 'text'}`} size={13} />}
          />
        ))}
        <p className={styles.hint}>{translate('structure.split_hint')}</p>
        <Button
          size="small"
          icon="columns"
          disabled={going.length === 0 || going.length === items.length}
          onClick={split}
        >
          {translate('structure.split_into', { count: going.length })}
        </Button>
      </Fields>
    </Section>
  )
}
