/** Links a record with another that fits, chosen from a list by typing a part of its words. */

import { useRef, useState, type ReactNode } from 'react'
import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { linkCandidates } from '#renderer/features/inspector/reading/link-candidates.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { useFocusWithin } from './use-focus-within.ts'
import { useOfferUndo } from './use-offer-undo.ts'
import styles from './ThreadSection.module.css'

const mostOffered = 60

export function LinkPicker({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  if (isOpen) {
    return (
      <LinkChoice
        id={id}
        onDone={() => {
          setOpen(false)
          requestAnimationFrame(() => opener.current?.focus())
        }}
      />
    )
  }
  return (
    <Button
      ref={opener}
      variant="dashed"
      icon="add"
      className={styles.link}
      onClick={() => setOpen(true)}
    >
      {translate('inspector.link')}
    </Button>
  )
}

function LinkChoice(props: { readonly id: string; readonly onDone: () => void }): ReactNode {
  const { id, onDone } = props
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { store } = useDocument().workbench
  const frame = useFocusWithin()
  const candidates = useSelected((reader) => linkCandidates(reader, id), [id])
  const nameOf = (title: string, kind: string) =>
    translate('inspector.kind_and_title', { kind, title })

  function link(otherId: string): void {
    run(linkRecords, { aId: id, bId: otherId })
    offerUndo(translate('inspector.linked'))
    onDone()
  }

  return (
    <div
      ref={frame}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <Combobox
        label={translate('inspector.link_with')}
        selection="one"
        values={[]}
        mostShown={mostOffered}
        isOpenAtFirst
        options={candidates.map((record) => {
          const { icon, word } = lookOf(record.type)
          const label = nameOf(listTitle(translate, store, record), translate(word))
          return { value: record.id, label, icon }
        })}
        placeholder={translate('inspector.link_hint')}
        emptyLabel={translate('inspector.link_none')}
        removeLabel={(name) => translate('inspector.unlink', { name })}
        onChange={([chosen]) => {
          if (chosen !== undefined) link(chosen)
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onDone}>
          {translate('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
