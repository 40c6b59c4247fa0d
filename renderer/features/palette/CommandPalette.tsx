/** The window that finds any record and runs any command; keyboard, mouse and screen reader alike. */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { TopDialog } from '#renderer/ui/overlays/TopDialog.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './CommandPalette.module.css'
import type { PaletteEntry, PaletteSection } from './palette-entry.ts'
import { lineId, PaletteList } from './PaletteList.tsx'

const pageSize = 8

interface CommandPaletteProps {
  readonly placeholder: string
  /** What is offered for the text in the field. */
  readonly find: (text: string) => readonly PaletteSection[]
  readonly onClose: (chosen: PaletteEntry | null) => void
  /** Once the palette has let go of the focus: the time to run what was chosen. */
  readonly onGone: () => void
}

export function CommandPalette(props: CommandPaletteProps): ReactNode {
  const { placeholder, find, onClose, onGone } = props
  const translate = useTranslate()
  const listId = `${useId()}-list`
  const [text, setText] = useState('')
  const [activeIndex, setActiveIndex] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const sections = useMemo(() => find(text), [find, text])
  const entries = sections.flatMap((section) => section.entries)
  const active = Math.min(activeIndex, entries.length - 1)

  function choose(index: number): void {
    const entry = entries[index]
    if (entry?.isEnabled === true) onClose(entry)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    const last = entries.length - 1
    const steps: Readonly<Record<string, () => number>> = {
      ArrowDown: () => (active === last ? 0 : active + 1),
      ArrowUp: () => (active <= 0 ? last : active - 1),
      PageDown: () => Math.min(active + pageSize, last),
      PageUp: () => Math.max(active - pageSize, 0),
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setActiveIndex(step())
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(active)
    } else if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onClose(null)
    }
  }

  return (
    <TopDialog label={translate('palette.open')} onClose={() => onClose(null)} onGone={onGone}>
      <div className={styles.head}>
        <Icon name="search" size={16} />
        <input
          type="text"
          role="combobox"
          className={styles.field}
          aria-label={translate('palette.field')}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={entries.length === 0 ? undefined : lineId(listId, active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActiveIndex(0)
            if (list.current !== null) list.current.scrollTop = 0
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList
        ref={list}
        id={listId}
        label={translate('palette.results')}
        sections={sections}
        activeIndex={active}
        onActivate={setActiveIndex}
        onChoose={choose}
      />
      {entries.length === 0 && (
        <div className={styles.nothing}>
          <p>{translate('palette.nothing')}</p>
          <p>{translate('palette.nothing_hint')}</p>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {text.trim() !== '' && translate('palette.count', { count: entries.length })}
      </p>
      <footer className={styles.keys} aria-hidden>
        <span>
          <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {translate('palette.keys_choose')}
        </span>
        <span>
          <Kbd keys="Enter" /> {translate('palette.keys_run')}
        </span>
        <span>
          <Kbd keys="Escape" /> {translate('palette.keys_close')}
        </span>
      </footer>
    </TopDialog>
  )
}
