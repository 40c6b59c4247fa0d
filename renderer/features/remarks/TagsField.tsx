/** The tags of one or several records: found by typing, made on the spot, taken off again. */

import type { ReactNode } from 'react'
import { addTag, putTag, takeTagOff } from '#shared/commands/remarks/tag-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { tagsOn } from '#renderer/state/remarks.ts'
import { useRemarksPanel } from '#renderer/state/remarks-panel.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { SmallTag } from '#renderer/looks/SmallTag.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import styles from './Remarks.module.css'

export function TagsField({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const tags = useSelected((reader) => reader.all('tag'), [])
  const counts = useSelected(
    (reader) => {
      const found = new Map<string, number>()
      for (const id of ids) {
        for (const tag of tagsOn(reader, id)) found.set(tag.id, (found.get(tag.id) ?? 0) + 1)
      }
      return [...found].flat()
    },
    [ids],
  )
  const countOf = new Map<string, number>()
  for (let n = 0; n < counts.length; n += 2) {
    countOf.set(String(counts[n]), Number(counts[n + 1]))
  }
  const onAll = tags.filter(({ id }) => countOf.get(id) === ids.length)
  const onSome = tags.filter(({ id }) => countOf.has(id) && countOf.get(id) !== ids.length)

  function change(tagIds: readonly string[]): void {
    const had = onAll.map(({ id }) => id)
    const gestureKey = newGesture('tags')
    for (const tagId of tagIds.filter((id) => !had.includes(id))) {
      run(putTag, { tagId, recordIds: ids }, { gestureKey })
    }
    for (const tagId of had.filter((id) => !tagIds.includes(id))) {
      run(takeTagOff, { tagId, recordIds: ids }, { gestureKey })
    }
  }

  function create(name: string): void {
    const gestureKey = newGesture('tags')
    const tagId = run(addTag, { name }, { gestureKey })
    run(putTag, { tagId, recordIds: ids }, { gestureKey })
  }

  return (
    <div className={styles.tags}>
      {isReadOnly ? (
        <div className={styles.chips}>
          {onAll.map((tag) => (
            <SmallTag key={tag.id} tag={tag} />
          ))}
        </div>
      ) : (
        <Combobox
          label={translate('remarks.tags')}
          values={onAll.map(({ id }) => id)}
          options={tags.map(({ id, name, color }) => ({
            value: id,
            label: nameOr(translate, name),
            tone: color,
            icon: 'tag' as const,
          }))}
          placeholder={translate('remarks.tags_hint')}
          emptyLabel={translate('remarks.tags_none')}
          createLabel={(name) => translate('common.create_named', { name })}
          removeLabel={(name) => translate('common.remove_named', { name })}
          onCreate={create}
          onChange={change}
        />
      )}
      <IconButton
        icon="settings"
        size="small"
        className={styles.manage}
        label={translate('remarks.tags_manage')}
        onClick={() => useRemarksPanel.getState().show('tags')}
      />
      {onSome.length > 0 && (
        <p className={styles.hint}>
          {translate('remarks.tags_some', { names: onSome.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </div>
  )
}
