/** Fields of an arrow: its ends, what is carried over, lost and done again, the wait, and breaks. */

import type { ReactNode } from 'react'
import { handOverOf } from '#shared/analysis/transitions.ts'
import {
  removeTransitions,
  reverseTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { cleanLine } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { lookOf } from '#renderer/looks/record-look.ts'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { RecordBlock, RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { MakeOpportunity } from './MakeOpportunity.tsx'
import styles from './Transitions.module.css'

type Change = Partial<Omit<Transition, 'id' | 'type' | 'fromId' | 'toId' | 'originId'>>

export function TransitionFields({ record }: { readonly record: Transition }): ReactNode {
  const { id: transitionId, label, waitMinutes, isBreak } = record
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const handOver = useSelected((reader) => handOverOf(reader, record), [record])

  function write(fields: Change, how?: RunOptions): void {
    run(updateTransition, { transitionId, fields }, how)
  }

  if (handOver === null) return null
  const ends = [
    { item: handOver.from, kicker: translate('transition.begins_at') },
    { item: handOver.to, kicker: translate('transition.ends_at') },
  ]
  return (
    <>
      <Heading icon="forward" kind={translate('transition.arrow')} />
      <Fields>
        <RecordTitle
          recordId={transitionId}
          label={translate('transition.label')}
          placeholder={translate('transition.label_hint')}
          stored={label}
          clean={cleanLine}
          write={(text, how) => write({ label: text }, how)}
        />
        {(['carried', 'lost', 'repeated'] as const).map((field) => (
          <RecordBlock
            key={field}
            recordId={transitionId}
            fieldName={field}
            label={translate(`transition.${field}`)}
            placeholder={translate('transition.lines_hint')}
            stored={record[field]}
            write={(text, how) => write({ [field]: text }, how)}
          />
        ))}
        <NumberField
          label={translate('transition.wait')}
          value={waitMinutes}
          max={10_000_000}
          onCommit={(minutes) => write({ waitMinutes: minutes })}
        />
        <Switch
          label={translate('transition.is_break')}
          isOn={isBreak}
          isDisabled={isReadOnly}
          onChange={(isOn) => write({ isBreak: isOn })}
        />
      </Fields>
      <Section title={translate('transition.ends')}>
        <LinkList>
          {ends.map(({ item, kicker }) => (
            <LinkRow
              key={kicker}
              id={item.id}
              title={item.title}
              kicker={kicker}
              icon={lookOf(item.type).icon}
              tone={lookOf(item.type).tone}
            />
          ))}
        </LinkList>
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            icon="arrow-reverse"
            disabled={isReadOnly}
            onClick={() => run(reverseTransition, { transitionId })}
          >
            {translate('transition.reverse')}
          </Button>
          <MakeOpportunity handOver={handOver} />
        </div>
      </Section>
      <DeleteButton
        label={translate('transition.delete')}
        hints={[]}
        doneText={translate('transition.deleted')}
        onDelete={() => run(removeTransitions, { transitionIds: [transitionId] })}
      />
    </>
  )
}
