/** The thread as a picture: columns of stations, cards, and the curves that tie them. */

import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { missingId } from '#shared/layout/thread/thread-subject.ts'
import type { CanvasNode } from '#renderer/canvas/canvas-types.ts'
import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { SheetCanvas } from '#renderer/canvas/SheetCanvas.tsx'
import { useVisiblePart } from '#renderer/canvas/sheet-tiles.ts'
import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { touches } from '#shared/base/geometry.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { setZoom, useSurfaceActions } from '#renderer/state/actions.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { farThread } from './far-thread.ts'
import { MissingCard } from './MissingCard.tsx'
import { neighbourOf } from './neighbour.ts'
import { ThreadCard } from './ThreadCard.tsx'
import { useThreadParts } from './thread-context.ts'
import { ThreadCurves } from './ThreadCurves.tsx'
import { ThreadHeads } from './ThreadHeads.tsx'
import styles from './ThreadCanvas.module.css'

const nodeTypes = { card: ThreadCard, missing: MissingCard }

export function ThreadCanvas(): ReactNode {
  const translate = useTranslate()
  const { layout, breaks } = useThreadParts()
  const sheet = useSheetView()
  const zoom = useSheetZoom()
  const { isFar, area } = useVisiblePart()
  const region = useRef<HTMLDivElement>(null)
  const selectedIds = useSession((session) => session.selectedIds)
  const select = useSession((session) => session.select)
  const bounds = useMemo(() => ({ x: 0, y: 0, ...layout }), [layout])

  const nodes = useMemo((): readonly CanvasNode[] => {
    if (isFar) return []
    const shown: CanvasNode[] = []
    for (const [id, box] of layout.cards) {
      if (!touches(area, box)) continue
      shown.push({ id, type: 'card', box, isSelected: selectedIds.includes(id) })
    }
    for (const found of breaks) {
      const id = missingId(found)
      const box = layout.missing.get(id)
      if (box !== undefined && touches(area, box)) {
        shown.push({ id, type: 'missing', box, isSelected: false })
      }
    }
    return shown
  }, [layout, breaks, isFar, area, selectedIds])

  const paintFar = useMemo(() => farThread(layout), [layout])

  useEffect(() => {
    setZoom(zoom)
    return () => setZoom(null)
  }, [zoom])

  const selectedId = selectedIds.find((id) => layout.cards.has(id))
  const reveal = useEffectEvent(() => {
    const box = selectedId === undefined ? undefined : layout.cards.get(selectedId)
    if (box !== undefined) sheet.reveal(box)
  })

  // The first look shows as many columns as can be read, and what is chosen among them.
  useEffect(() => {
    let frame = 0
    const start = () => {
      const { width } = sheet.windowSize()
      if (width === 0) frame = requestAnimationFrame(start)
      else {
        const fitting = Math.min(1, Math.max(0.8, (width - 40) / Math.max(layout.width, 1)))
        sheet.set({ x: 20, y: 16, zoom: fitting })
        reveal()
      }
    }
    frame = requestAnimationFrame(start)
    return () => cancelAnimationFrame(frame)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the page is opened
  }, [sheet])

  // An edit must not move the sheet; another choice does.
  useEffect(() => reveal(), [selectedId, sheet])

  // Long threads are read from the top: all stations beside each other come first.
  const fit = () => {
    const { width, height } = sheet.windowSize()
    const shown = Math.min(layout.height, (layout.width * height) / Math.max(width, 1))
    sheet.showBox({ x: 0, y: 0, width: layout.width, height: shown })
  }

  useFocusPlace('map', () => region.current?.focus())
  useSurfaceActions('thread', {
    'view.zoom-in': () => sheet.zoomBy(zoomStep),
    'view.zoom-out': () => sheet.zoomBy(1 / zoomStep),
    'view.fit': fit,
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Escape') select([])
    else {
      const next = neighbourOf(layout, selectedId ?? null, event.key)
      if (next === null) return
      select([next])
    }
    event.preventDefault()
  }

  return (
    <div className={styles.thread} data-region="thread">
      <ThreadHeads />
      <div
        ref={region}
        className={styles.sheet}
        tabIndex={0}
        role="group"
        aria-roledescription={translate('thread.picture')}
        aria-label={translate('thread.keys')}
        aria-activedescendant={selectedId === undefined ? undefined : `thread-${selectedId}`}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const card = (event.target as Element).closest('[data-record-id]')
          const id = card?.getAttribute('data-record-id')
          if (id != null) select([id])
        }}
      >
        <SheetCanvas
          nodes={nodes}
          nodeTypes={nodeTypes}
          size={bounds}
          isReadOnly
          paintFar={paintFar}
          below={isFar ? null : <ThreadCurves area={area} />}
          above={null}
          onPaneClick={() => select([])}
        />
      </div>
      <div className={styles.controls} role="group" aria-label={translate('journey.zoom')}>
        <IconButton
          icon="minus"
          label={translate('journey.zoom_out')}
          tooltipSide="top"
          onClick={() => sheet.zoomBy(1 / zoomStep)}
        />
        <IconButton
          icon="add"
          label={translate('journey.zoom_in')}
          tooltipSide="top"
          onClick={() => sheet.zoomBy(zoomStep)}
        />
        <IconButton icon="fit" label={translate('thread.fit')} tooltipSide="top" onClick={fit} />
      </div>
    </div>
  )
}
