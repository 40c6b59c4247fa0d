/** One trait: two ends that are written where they stand, and the scale between them. */
import type { KeyboardEvent, ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { moveTrait, removeTrait, updateTrait } from '#shared/commands/personas/trait-commands.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'
import type { Trait } from '#shared/model/records/trait.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { entryMark } from '#renderer/state/use-kept-focus.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { ScaleInput } from '#renderer/ui/choices/ScaleInput.tsx'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import styles from './TraitsPanel.module.css'

interface TraitRowProps {
  readonly traitId: string
  readonly index: number
  readonly count: number
  readonly color: PersonaColor
  /** Just added by hand: its first end waits for its name. */
  readonly isNew: boolean
}

export function TraitRow(props: TraitRowProps): ReactNode {
  const trait = useRecord('trait', props.traitId)
  return trait === undefined ? null : <Row {...props} trait={trait} />
}

function Row(props: TraitRowProps & { readonly trait: Trait }): ReactNode {
  const { trait, index, count, color, isNew } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const { isReadOnly } = useDocument()
  const run = useRun()
  const number = index + 1
  const left = trait.leftLabel || translate('persona.trait_left', { number })
  const right = trait.rightLabel || translate('persona.trait_right', { number })
  const name = translate('persona.trait_ends', { left, right })
  const move = (to: number): void => {
    if (to >= 0 && to < count) run(moveTrait, { traitId: trait.id, index: to })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (isReadOnly || isComposingKey(event) || !event.altKey || step === 0) return
    event.preventDefault()
    move(index + step)
  }

  return (
    <li
      className={styles.row}
      style={toneStyle(color)}
      onKeyDown={onKeyDown}
      {...entryMark('trait', trait.id)}
    >
      <span className={styles.left}>
        <End trait={trait} end="leftLabel" number={number} isNew={isNew} />
      </span>
      <ScaleInput
        look="knob"
        step={0.5}
        label={name}
        value={trait.value}
        isDisabled={isReadOnly}
        say={(value) =>
          value === null
            ? translate('persona.trait_unset')
            : translate('persona.trait_value', {
                value: formatNumber(value, language),
                left,
                right,
              })
        }
        onCommit={(value) => run(updateTrait, { traitId: trait.id, fields: { value } })}
      />
      <End trait={trait} end="rightLabel" number={number} />
      {isReadOnly ? (
        <span />
      ) : (
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('persona.trait_menu', { name })}
              className={styles.menu}
            />
          }
          items={[
            {
              label: translate('common.move_up'),
              icon: 'move-up',
              shortcut: 'Alt+ArrowUp',
              isDisabled: index === 0,
              onSelect: () => move(index - 1),
            },
            {
              label: translate('common.move_down'),
              icon: 'move-down',
              shortcut: 'Alt+ArrowDown',
              isDisabled: index === count - 1,
              onSelect: () => move(index + 1),
            },
            {
              label: translate('persona.trait_clear'),
              icon: 'reset',
              isDisabled: trait.value === null,
              onSelect: () => run(updateTrait, { traitId: trait.id, fields: { value: null } }),
            },
            { kind: 'separator' },
            {
              label: translate('common.delete'),
              icon: 'delete',
              isDanger: true,
              onSelect: () => run(removeTrait, { traitId: trait.id }),
            },
          ]}
        />
      )}
    </li>
  )
}

interface EndProps {
  readonly trait: Trait
  readonly end: 'leftLabel' | 'rightLabel'
  readonly number: number
  readonly isNew?: boolean
}

function End({ trait, end, number, isNew = false }: EndProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const label = translate(end === 'leftLabel' ? 'persona.trait_left' : 'persona.trait_right', {
    number,
  })
  const edits = useTextEdits({
    recordId: trait.id,
    fieldName: end,
    stored: trait[end],
    clean: cleanLine,
    write: (text, how) =>
      run(updateTrait, { traitId: trait.id, fields: { [end]: cleanLine(text) } }, how),
  })
  return <InlineEdit label={label} placeholder={label} autoFocus={isNew} {...edits} />
}
