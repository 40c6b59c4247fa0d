/** The lines of the palette in their sections; the focus stays in the field, which names the active one. */
import { useEffect, type ReactNode, type RefObject } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { MarkedText } from '#renderer/ui/display/MarkedText.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './CommandPalette.module.css'
import type { PaletteEntry, PaletteSection } from './palette-entry.ts'

interface PaletteListProps {
  readonly id: string
  readonly label: string
  readonly sections: readonly PaletteSection[]
  readonly activeIndex: number
  readonly onActivate: (index: number) => void
  readonly onChoose: (index: number) => void
  readonly ref: RefObject<HTMLDivElement | null>
}

export function lineId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function PaletteList(props: PaletteListProps): ReactNode {
  const { id, label, sections, activeIndex, onActivate, onChoose, ref } = props
  useEffect(() => {
    document.getElementById(lineId(id, activeIndex))?.scrollIntoView({ block: 'nearest' })
  }, [id, activeIndex])
  let index = -1
  return (
    <div ref={ref} id={id} role="listbox" aria-label={label} className={styles.list}>
      {sections.map((section) => (
        <div
          key={section.id}
          role="group"
          aria-labelledby={`${id}-${section.id}`}
          className={styles.section}
        >
          <div id={`${id}-${section.id}`} role="presentation" className={styles.heading}>
            {section.title}
          </div>
          {section.entries.map((entry) => {
            index++
            const own = index
            return (
              <div
                key={entry.key}
                id={lineId(id, own)}
                role="option"
                aria-selected={own === activeIndex}
                aria-disabled={!entry.isEnabled || undefined}
                className={styles.line}
                onPointerMove={() => {
                  if (own !== activeIndex) onActivate(own)
                }}
                // The field must keep the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(own)}
              >
                <Line entry={entry} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function Line({ entry }: { readonly entry: PaletteEntry }): ReactNode {
  const translate = useTranslate()
  const { icon, title, more, place, shortcut, isChecked } = entry
  return (
    <>
      <Icon name={icon} size={16} />
      <span className={styles.words}>
        <span className={styles.title}>
          <MarkedText {...title} />
        </span>
        {more !== null && (
          <span className={classNames(styles.title, styles.more)}>
            <MarkedText {...more} />
          </span>
        )}
      </span>
      {isChecked === true && <Icon name="check" size={14} label={translate('palette.on')} />}
      {place !== '' && <span className={styles.place}>{place}</span>}
      {shortcut !== null && <Kbd keys={shortcut} />}
    </>
  )
}
