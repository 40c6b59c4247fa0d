/** The list under a cell that is chosen from; what is typed into the cell finds an option or names a new one. */

import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { choicesFor } from '#renderer/ui/choices/combobox-choices.ts'
import { OptionList, optionId } from '#renderer/ui/choices/OptionList.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { cellOptions, noChoice } from './cell-options.ts'
import styles from './TableField.module.css'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'

export interface ChoiceListHandle {
  step(by: 1 | -1): void
  /** Takes the option that is marked. */
  choose(): void
}

interface ChoiceListProps {
  readonly id: string
  readonly row: TableRow
  readonly column: TableColumn
  readonly isMany: boolean
  readonly typed: string
  readonly opensUp: boolean
  /** After a choice; `goesOn` where more can be chosen. */
  readonly onChosen: (goesOn: boolean) => void
  /** Tells the id of the option that is marked. */
  readonly onMarked: (optionId: string) => void
  readonly ref: Ref<ChoiceListHandle>
}

export function ChoiceList(props: ChoiceListProps): ReactNode {
  const { id, row, column, isMany, typed, opensUp, onChosen, onMarked, ref } = props
  const translate = useTranslate()
  const { view, reading, edits, activate } = useTable()
  const { store } = useDocument().workbench
  const value = reading.value(row, column)
  const chosen = value?.kind === 'ids' ? value.ids : []
  const options = cellOptions(row, column, { view, reader: store, translate })
  const isOpenEnded = column === 'channels' || column === 'tags'
  const choices = choicesFor(
    options,
    typed,
    isOpenEnded ? (name) => translate('common.create_named', { name }) : undefined,
  )
  const selected = !isMany && chosen.length === 0 ? [noChoice] : chosen
  const first = choices.findIndex((choice) => selected.includes(choice.value))
  // What is typed anew begins at the top; else at what is chosen.
  const [marked, setMarked] = useState<{ readonly typed: string; readonly index: number } | null>(
    null,
  )
  const start = typed === '' ? Math.max(first, 0) : 0
  const active = Math.min(marked?.typed === typed ? marked.index : start, choices.length - 1)

  const tellMarked = useEffectEvent(onMarked)
  useEffect(() => tellMarked(active < 0 ? '' : optionId(id, active)), [id, active])

  function choose(index: number): void {
    const choice = choices[index]
    if (choice === undefined) return
    if (choice.kind === 'create') {
      if (isOpenEnded) edits.create(row, column, choice.text)
      return onChosen(true)
    }
    const taken = choice.value
    const rest = chosen.filter((each) => each !== taken)
    const ids = isMany
      ? chosen.includes(taken)
        ? rest
        : [...chosen, taken]
      : taken === noChoice
        ? []
        : [taken]
    onChosen(isMany)
    const rowId = edits.set(row, column, { kind: 'ids', ids })
    if (rowId !== row.id) activate({ rowId, column })
  }

  useImperativeHandle(ref, () => ({
    step: (by) => {
      const count = choices.length
      if (count > 0) setMarked({ typed, index: (active + by + count) % count })
    },
    choose: () => choose(active),
  }))

  const label = translate('table.options', { column: translate(columnWord(column)) })
  return (
    <div
      role="group"
      aria-label={label}
      // Longer than its window, it can be scrolled; the keyboard stays in the field.
      tabIndex={0}
      className={classNames(styles.options, opensUp ? styles.above : styles.below)}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <OptionList
        id={id}
        label={label}
        options={choices}
        activeIndex={active}
        selected={selected}
        isMultiple={isMany}
        emptyLabel={translate('table.no_options')}
        onActivate={(index) => setMarked({ typed, index })}
        onChoose={choose}
      />
    </div>
  )
}
