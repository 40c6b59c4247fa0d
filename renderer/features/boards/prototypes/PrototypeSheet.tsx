/** One prototype with all that is written on it, each part changed where it stands. */

import { useEffect, useRef, type ReactNode } from 'react'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import { linkRecords, unlink } from '#shared/commands/thread/link-commands.ts'
import { fidelities, prototypeStates, type Prototype } from '#shared/model/records/prototype.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { ListEdit } from '#renderer/ui/fields/ListEdit.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'
import { assumptionsFor, ideasOf } from './prototype-facts.ts'
import styles from './PrototypeSheet.module.css'
import { Storyboard } from './Storyboard.tsx'
import { usePrototypeEdit } from './use-prototype-edit.ts'

interface PrototypeSheetProps {
  readonly prototype: Prototype
  readonly onClose: () => void
}

export function PrototypeSheet({ prototype, onClose }: PrototypeSheetProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const goTo = useGoToRecord()
  const { isReadOnly } = useDocument()
  const write = usePrototypeEdit(prototype.id)
  const sheet = useRef<HTMLElement>(null)
  const { id } = prototype
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('h2 textarea')?.focus()
  }, [])

  return (
    <article
      ref={sheet}
      className={styles.sheet}
      aria-label={nameOr(translate, prototype.title)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isComposingKey(event)) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.top}>
        <Button size="small" variant="ghost" icon="back" onClick={onClose}>
          {translate('prototypes.back')}
        </Button>
        {!isReadOnly && (
          <Button
            size="small"
            variant="primary"
            icon="test"
            onClick={() =>
              goTo(run(extendThread, { sourceIds: [id], type: 'test', title: prototype.title }))
            }
          >
            {translate('prototypes.make_test')}
          </Button>
        )}
      </div>
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <header className={styles.head}>
          <h2 className={styles.title}>
            <WrittenText
              recordId={id}
              field="title"
              stored={prototype.title}
              label={translate('prototypes.title')}
              placeholder={translate('prototypes.title_hint')}
              look="title"
              write={(title, options) => write({ title }, options)}
            />
          </h2>
          <WrittenText
            recordId={id}
            field="details"
            stored={prototype.details}
            label={translate('prototypes.what')}
            placeholder={translate('prototypes.what_hint')}
            look="reading"
            lines="many"
            write={(details, options) => write({ details }, options)}
          />
          <div className={styles.line}>
            <SegmentedControl
              label={translate('prototypes.status')}
              value={prototype.status}
              options={prototypeStates.map((status) => ({
                value: status,
                label: translate(`prototypes.status_${status}`),
              }))}
              onChange={(status) => {
                if (!isReadOnly) write({ status })
              }}
            />
            <div className={styles.fidelity}>
              <Select
                label={translate('prototypes.fidelity')}
                isLabelHidden
                isDisabled={isReadOnly}
                value={prototype.fidelity}
                options={fidelities.map((fidelity) => ({
                  value: fidelity,
                  label: translate(`prototypes.fidelity_${fidelity}`),
                }))}
                onChange={(fidelity) => write({ fidelity })}
              />
            </div>
          </div>
        </header>
        <div className={styles.parts}>
          <Panel title={translate('prototypes.questions')} headingLevel={3}>
            <ListEdit
              label={translate('prototypes.questions')}
              itemLabel={(number) => translate('prototypes.question', { number })}
              addLabel={translate('prototypes.add_question')}
              values={prototype.questions}
              tone="neutral"
              onCommit={(questions) => write({ questions: [...questions] })}
            />
          </Panel>
          <Panel title={translate('prototypes.steps')} headingLevel={3}>
            <ListEdit
              label={translate('prototypes.steps')}
              itemLabel={(number) => translate('prototypes.step', { number })}
              addLabel={translate('prototypes.add_step')}
              values={prototype.steps}
              tone="touchpoint"
              onCommit={(steps) => write({ steps: [...steps] })}
            />
          </Panel>
          <Ideas prototypeId={id} />
          <Assumptions prototype={prototype} />
        </div>
        <Storyboard prototypeId={id} />
      </fieldset>
    </article>
  )
}

const mostOffered = 60

function Ideas({ prototypeId }: { readonly prototypeId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { store } = useDocument().workbench
  const linked = useSelected(
    (reader) => ideasOf(reader, prototypeId).map(({ id }) => id),
    [prototypeId],
  )
  const ideas = useSelected((reader) => reader.all('idea'), [])

  function change(ids: readonly string[]): void {
    const added = ids.find((id) => !linked.includes(id))
    if (added !== undefined) run(linkRecords, { aId: added, bId: prototypeId })
    const gone = store
      .pointingAt('link', 'toId', prototypeId)
      .find(({ fromId }) => linked.includes(fromId) && !ids.includes(fromId))
    if (gone !== undefined) run(unlink, { linkId: gone.id })
  }

  return (
    <Panel title={translate('prototypes.ideas')} headingLevel={3}>
      <Combobox
        label={translate('prototypes.ideas')}
        isLabelHidden
        values={linked}
        options={ideas.map((idea) => ({
          value: idea.id,
          label: nameOr(translate, idea.title),
          icon: 'idea',
        }))}
        mostShown={mostOffered}
        placeholder={translate('prototypes.ideas_hint')}
        emptyLabel={translate('prototypes.ideas_none')}
        removeLabel={(name) => translate('common.remove_named', { name })}
        onChange={change}
      />
    </Panel>
  )
}

function Assumptions({ prototype }: { readonly prototype: Prototype }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const write = usePrototypeEdit(prototype.id)
  const assumptions = useSelected((reader) => assumptionsFor(reader, prototype), [prototype])
  return (
    <Panel title={translate('prototypes.assumptions')} headingLevel={3}>
      {assumptions.length === 0 ? (
        <p className={styles.hint}>{translate('prototypes.assumptions_none')}</p>
      ) : (
        <ul className={styles.choices}>
          {assumptions.map(({ id, title }) => (
            <li key={id}>
              <Checkbox
                label={nameOr(translate, title)}
                isChecked={prototype.assumptionIds.includes(id)}
                isDisabled={isReadOnly}
                onChange={(isChecked) => {
                  const others = prototype.assumptionIds.filter((each) => each !== id)
                  write({ assumptionIds: isChecked ? [...others, id] : others })
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
