/** The header of one stage, step or lane. */

import { useRef, useState } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { HeaderModel, HeaderVerbs } from './HeaderTrack.tsx'
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
  readonly dragProps: React.DOMAttributes<HTMLElement>
  readonly dragOffset: number
  onSelect(): void
  onRenaming(isOn: boolean): void
}

// Sizes on screen below which a header shows less: its number only, one line, small letters, nothing.
const smallestForName = 26
const smallestForTwoLines = 52
const smallestForLane = 24
const smallest = 11

export function HeaderCell(props: HeaderCellProps) {
  const { axis, header, zoom, verbs, canEdit, isSelected, isRenaming } = props
  const translate = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const [preview, setPreview] = useState<number | null>(null)
  const size = (preview ?? header.size) * zoom
  const start = header.start * zoom
  const place =
    axis === 'x'
      ? { left: start, width: size, transform: shifted(props.dragOffset, 0) }
      : { top: start, height: size, transform: shifted(0, props.dragOffset) }

  const resize = (event: React.PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const handle = event.currentTarget
    const from = axis === 'x' ? event.clientX : event.clientY
    let last = header.size
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = (move) => {
      const now = axis === 'x' ? move.clientX : move.clientY
      last = clamp(header.size + (now - from) / zoom, 24, 4000)
      setPreview(last)
    }
    handle.onpointerup = handle.onpointercancel = (up) => {
      handle.onpointermove = handle.onpointerup = handle.onpointercancel = null
      setPreview(null)
      if (up.type === 'pointerup' && last !== header.size) verbs.resize(header.id, last)
    }
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    const [back, on] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const { key } = event
    const delta = key === on ? 1 : key === back ? -1 : 0
    if (event.ctrlKey || event.metaKey) return
    if (delta !== 0) {
      event.preventDefault()
      if (event.altKey && canEdit) verbs.nudge(header.id, delta)
      else if (event.shiftKey && canEdit) verbs.resize(header.id, header.size + 16 * delta)
      else focusNeighbour(event.currentTarget, delta)
    } else if ((key === 'Enter' || key === 'F2') && canEdit) {
      event.preventDefault()
      props.onRenaming(true)
    } else if ((key === 'Delete' || key === 'Backspace') && canEdit) {
      event.preventDefault()
      event.stopPropagation()
      verbs.remove(header.id)
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
          onDoubleClick={() => canEdit && props.onRenaming(true)}
          onKeyDown={onKeyDown}
          {...props.dragProps}
        >
          {size >= smallest && (
            <span
              className={styles.content}
              style={{ '--start': `${start}px`, '--size': `${size}px` } as React.CSSProperties}
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
      {isSelected && canEdit && !isRenaming && size >= 64 && (
        <Menu
          align="end"
          items={verbs.menu(header.id, () => props.onRenaming(true))}
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
      {canEdit && (
        <div
          className={axis === 'x' ? styles.edgeX : styles.edgeY}
          aria-hidden="true"
          onPointerDown={resize}
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
