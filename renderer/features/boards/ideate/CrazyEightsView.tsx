/** Crazy eights: a sheet of eight fields, one idea in each, one minute for each. */

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { spotBelow } from '#shared/commands/thread/spot-below.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { EightClock } from '#renderer/features/boards/ideate/eights/EightClock.tsx'
import { EightField } from '#renderer/features/boards/ideate/eights/EightField.tsx'
import styles from '#renderer/features/boards/ideate/eights/CrazyEights.module.css'
import ideateStyles from './Ideate.module.css'

const fields = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

export function CrazyEightsView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { workbench, isReadOnly } = useDocument()
  const sheets = useSelected((reader) => sheetsOn(reader, boardId), [boardId])
  const [chosenId, setChosenId] = useState<string>()
  const isJustMade = useRef(false)
  const list = useRef<HTMLOListElement>(null)
  const sheet = sheets.find(({ id }) => id === chosenId) ?? sheets[0]

  // The button that made it is gone or far away; one goes on in the first field.
  useEffect(() => {
    if (!isJustMade.current) return
    isJustMade.current = false
    list.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [chosenId])

  function add(): void {
    const name = translate('ideate.eights_name', { number: sheets.length + 1 })
    const place = spotBelow(workbench.store, boardId)
    setChosenId(run(addFrame, { boardId, kind: 'crazy-eights', name, ...place }))
    isJustMade.current = true
  }

  if (sheet === undefined) {
    return (
      <EmptyState
        icon="idea"
        sentence={translate('ideate.eights_empty')}
        example={translate('ideate.eights_example')}
        {...(isReadOnly
          ? {}
          : { action: { label: translate('ideate.eights_add'), icon: 'add', onPress: add } })}
      />
    )
  }
  return (
    <div className={styles.view}>
      <div className={ideateStyles.bar}>
        <EightClock />
        <span className={styles.space} />
        {sheets.length > 1 && (
          <Select
            label={translate('ideate.eights_sheet')}
            isLabelHidden
            value={sheet.id}
            options={sheets.map(({ id, name }, place) => ({
              value: id,
              label: name || translate('ideate.eights_name', { number: place + 1 }),
            }))}
            onChange={setChosenId}
          />
        )}
        {!isReadOnly && (
          <Button size="small" icon="add" onClick={add}>
            {translate('ideate.eights_add')}
          </Button>
        )}
      </div>
      <ol ref={list} className={styles.sheet}>
        {fields.map((zone) => (
          <li key={`${sheet.id} ${zone}`}>
            <EightField boardId={boardId} frame={sheet} zone={zone} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function sheetsOn(reader: RecordReader, boardId: string): readonly Frame[] {
  return reader
    .pointingAt('frame', 'boardId', boardId)
    .filter(({ kind }) => kind === 'crazy-eights')
}
