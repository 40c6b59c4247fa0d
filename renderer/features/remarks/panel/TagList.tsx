/** All tags: made, renamed, coloured, put in order, merged, deleted, and where each is used. */

import { useRef, useState, type ReactNode } from 'react'
import { addTag } from '#shared/commands/remarks/tag-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { TagRow } from './TagRow.tsx'
import styles from './RemarksPanel.module.css'

export function TagList(): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const tags = useSelected((reader) => reader.all('tag'), [])
  return (
    <>
      {tags.length === 0 && <p className={styles.empty}>{translate('remarks.tags_empty')}</p>}
      <ul>
        {tags.map((tag, place) => (
          <TagRow key={tag.id} tag={tag} place={place} tags={tags} />
        ))}
      </ul>
      {!isReadOnly && <NewTag />}
    </>
  )
}

function NewTag(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const [name, setName] = useState('')
  // The field tells its text just before Enter or the button acts, sooner than it is drawn.
  const told = useRef('')
  const tell = (text: string) => {
    told.current = text
    setName(text)
  }
  const add = () => {
    if (told.current.trim() === '') return
    run(addTag, { name: told.current })
    tell('')
  }
  return (
    <div className={styles.newTag}>
      <TextField
        label={translate('remarks.tag_new')}
        isLabelHidden
        placeholder={translate('remarks.tag_new')}
        value={name}
        onCommit={tell}
        onLiveChange={tell}
        onEnter={add}
      />
      <Button size="small" icon="add" onClick={add}>
        {translate('remarks.tag_add')}
      </Button>
    </div>
  )
}
