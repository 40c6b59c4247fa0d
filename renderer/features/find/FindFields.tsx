/** What is looked for and put in its place, how, and where; with the count and the way from one to the next. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useFind } from '#renderer/state/find.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import fieldStyles from '#renderer/ui/fields/Field.module.css'
import styles from './FindPanel.module.css'

interface FindFieldsProps {
  readonly hasPlace: boolean
  readonly canReplace: boolean
  readonly count: number
  /** Of the match one is at; -1 where one is at none. */
  readonly index: number
  /** How many may be replaced. */
  readonly openCount: number
  readonly onStep: (by: 1 | -1) => void
  readonly onReplace: () => void
  readonly onReplaceAll: () => void
}

export function FindFields(props: FindFieldsProps): ReactNode {
  const { hasPlace, canReplace, count, index, openCount } = props
  const translate = useTranslate()
  const { text, replacement, matchesCase, wholeWords, scope, askCount, set } = useFind()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [askCount])

  function onFindKey(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.key !== 'Enter') return
    event.preventDefault()
    props.onStep(event.shiftKey ? -1 : 1)
  }

  function onReplaceKey(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.key !== 'Enter') return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) props.onReplaceAll()
    else props.onReplace()
  }

  const isEmpty = text.trim() === ''
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <input
          ref={field}
          type="text"
          className={classNames(fieldStyles.control, styles.input)}
          aria-label={translate('find.field')}
          placeholder={translate('find.field')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => set({ text: event.target.value })}
          onKeyDown={onFindKey}
        />
        <IconButton
          icon="match-case"
          size="small"
          label={translate('find.match_case')}
          isPressed={matchesCase}
          onClick={() => set({ matchesCase: !matchesCase })}
        />
        <IconButton
          icon="whole-word"
          size="small"
          label={translate('find.whole_words')}
          isPressed={wholeWords}
          onClick={() => set({ wholeWords: !wholeWords })}
        />
      </div>
      {canReplace && (
        <div className={styles.row}>
          <input
            type="text"
            className={classNames(fieldStyles.control, styles.input)}
            aria-label={translate('find.replacement')}
            placeholder={translate('find.replacement')}
            autoComplete="off"
            spellCheck={false}
            value={replacement}
            onChange={(event) => set({ replacement: event.target.value })}
            onKeyDown={onReplaceKey}
          />
        </div>
      )}
      {canReplace && (
        <div className={styles.row}>
          <Button size="small" disabled={count === 0} onClick={props.onReplace}>
            {translate('find.replace')}
          </Button>
          <Button
            size="small"
            variant="primary"
            disabled={openCount === 0}
            onClick={props.onReplaceAll}
          >
            {translate('find.replace_all', { count: openCount })}
          </Button>
        </div>
      )}
      {hasPlace && (
        <SegmentedControl
          label={translate('find.scope')}
          value={scope}
          options={[
            { value: 'place', label: translate('find.scope_place') },
            { value: 'project', label: translate('find.scope_project') },
          ]}
          isStretched
          onChange={(value) => set({ scope: value })}
        />
      )}
      <div className={classNames(styles.row, styles.counts)}>
        <span role="status" className={styles.count}>
          {!isEmpty &&
            (count === 0
              ? translate('find.none')
              : index === -1
                ? translate('find.count', { count })
                : translate('find.count_at', { number: index + 1, count }))}
        </span>
        <IconButton
          icon="move-up"
          size="small"
          label={translate('find.previous')}
          shortcut="Shift+F3"
          aria-disabled={count === 0}
          onClick={() => props.onStep(-1)}
        />
        <IconButton
          icon="move-down"
          size="small"
          label={translate('find.next')}
          shortcut="F3"
          aria-disabled={count === 0}
          onClick={() => props.onStep(1)}
        />
      </div>
    </div>
  )
}
