/** The header of one stage, step or lane. */

import { useRef } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { HeaderPin } from './HeaderPin.tsx'
import type { HeaderModel, HeaderVerbs } from './HeaderTrack.tsx'
import { useHeaderResize } from './use-header-resize.ts'
import styles from './strips.module.css'

interface HeaderCellProps {
  readonly axis: 'x' | 'y'
  readonly header: HeaderModel
  readonly zoom: number
  readonly canEdit: boolean
  readonly isSelected: boolean
  readonly isRenaming: boolean
  readonly isTabStop: boolean
  readonly verbs: HeaderVerbs
  /** Whether it may be renamed, moved, resized and removed. */
  readonly canArrange: boolean
  /** How far it is drawn from its place, in px of the screen. */
  readonly dragOffset: number
  /** Whether a copy is being dragged away from it. */
  readonly isCopied: boolean
  onGrab(event: React.PointerEvent<HTMLElement>): void
  /** Told when something was asked for that the lock of the structure does not allow. */
  onRefused(): void
  onSelect(): void
  onRenaming(isOn: boolean): void
}

// Sizes on screen below which a header shows less: its number only, one line, small letters, nothing.
const smallestForName = 44
const smallestForTwoLines = 52
const smallestForLane = 24
const smallest = 11
const smallestForPin = 40

export function HeaderCell(props: HeaderCellProps) {
  const { axis, header, zoom, verbs, canEdit, canArrange, isSelected, isRenaming } = props
  const translate = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const { preview, begin: beginResize } = useHeaderResize(axis, header, verbs)
  const size = (preview ?? header.size) * zoom
  const start = header.start * zoom
  const place =
    axis === 'x'
      ? { left: start, width: size, transform: shifted(props.dragOffset, 0) }
      : { top: start, height: size, transform: shifted(0, props.dragOffset) }

  /** Does what changes the structure, or says that it is locked. */
  const arrange = (change: () => void) => {
    if (canArrange) change()
    else if (canEdit) props.onRefused()
  }
  const rename = () => arrange(() => props.onRenaming(true))

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    const [back, on] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const { key } = event
    const delta = key === on ? 1 : key === back ? -1 : 0
    if (event.ctrlKey || event.metaKey) {
      if (event.code !== 'KeyD' || event.shiftKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      arrange(() => verbs.duplicate(header.id))
    } else if (delta !== 0) {
      event.preventDefault()
      if (event.altKey) arrange(() => verbs.nudge(header.id, delta))
      else if (event.shiftKey) arrange(() => verbs.resize(header.id, header.size + 16 * delta))
      else focusNeighbour(event.currentTarget, delta)
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault()
      rename()
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault()
      event.stopPropagation()
      arrange(() => verbs.remove(header.id))
    } else if ((key === '-' || key === '+' || key === '=') && verbs.fold !== undefined && canEdit) {
      event.preventDefault()
      verbs.fold(header.id, key === '-')
    }
  }

  return (
    <div
      className={classNames(
        styles.header,
        axis === 'x' ? styles.headerX : styles.headerY,
        axis === 'x' && size < smallestForName && styles.narrow,
        header.className,
        axis === 'y' && size < smallestForTwoLines && styles.low,
        axis === 'y' && size < smallestForLane && styles.tiny,
        isSelected && styles.selected,
        props.dragOffset !== 0 && styles.dragged,
        props.isCopied && styles.copied,
      )}
      style={place}
      data-header-id={header.id}
    >
      {isRenaming ? (
        <InlineEdit
          label={header.label}
          value={header.name}
          placeholder={header.placeholder}
          look="strong"
          autoFocus
          className={styles.rename ?? ''}
          onCommit={(name) => {
            verbs.rename(header.id, name)
            props.onRenaming(false)
          }}
          onDone={() => {
            props.onRenaming(false)
            requestAnimationFrame(() => button.current?.focus())
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.headerButton}
          aria-label={header.label}
          aria-pressed={isSelected}
          tabIndex={props.isTabStop ? 0 : -1}
          data-header-button=""
          onClick={props.onSelect}
          onFocus={props.onSelect}
          onDoubleClick={() => rename()}
          onKeyDown={onKeyDown}
          onPointerDown={props.onGrab}
        >
          {size >= smallest && (
            <span
              className={styles.content}
              data-slides={axis === 'x' ? `${start} ${size}` : undefined}
            >
              {/* The spaces part the words where only their text is read. */}
              {header.picture}{' '}
              {(axis === 'y' || size >= smallestForName || header.picture === undefined) && (
                <span className={header.name === '' ? styles.placeholder : styles.name}>
                  {header.name === '' ? header.placeholder : header.name}
                </span>
              )}{' '}
              {header.detail !== undefined && header.detail !== '' && (
                <span className={styles.detail} title={header.detail}>
                  {header.detail}
                </span>
              )}
            </span>
          )}
        </button>
      )}
      {size >= smallestForPin && <HeaderPin id={header.id} axis={axis} />}
      {isSelected && canEdit && !isRenaming && size >= 64 && (
        <Menu
          align="end"
          items={verbs.menu(header.id, () => props.onRenaming(true), canArrange)}
          trigger={
            <IconButton
              className={styles.menuButton}
              icon="menu"
              size="small"
              label={translate('journey.header_menu')}
              tabIndex={-1}
            />
          }
        />
      )}
      {canArrange && (
        <div
          className={axis === 'x' ? styles.edgeX : styles.edgeY}
          aria-hidden="true"
          onPointerDown={beginResize}
          onDoubleClick={() => verbs.resize(header.id, null)}
        />
      )}
    </div>
  )
}

function shifted(x: number, y: number): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x}px, ${y}px)`
}

function focusNeighbour(from: HTMLElement, delta: 1 | -1): void {
  const all = [...(from.closest('[role=toolbar]')?.querySelectorAll('[data-header-button]') ?? [])]
  const next = all[all.indexOf(from) + delta]
  if (next instanceof HTMLElement) next.focus()
}
