/** The map itself: headers that stay in sight, and the canvas with its cards and emotion lines. */

import { memo, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { Minimap } from '#renderer/canvas/Minimap.tsx'
import type { CellEditorHandle } from '#renderer/features/journey/cells/CellEditor.tsx'
import { LaneStrip } from '#renderer/features/journey/headers/LaneStrip.tsx'
import { StageStrip } from '#renderer/features/journey/headers/StageStrip.tsx'
import { ArrowHint } from '#renderer/features/journey/transitions/ArrowHint.tsx'
import { useFarArrows } from '#renderer/features/journey/transitions/use-far-arrows.ts'
import { isLarge } from '#renderer/state/journey-map.ts'
import { Later } from '#renderer/state/Later.tsx'
import { farPainter } from './far-painter.ts'
import { useFaded, useLayout, useMap, useView } from './map-context.ts'
import { MapSheet } from './MapSheet.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import styles from './JourneyMap.module.css'

export interface JourneyMapHandle {
  focus(): void
  edit(): void
}

export function JourneyMap({ ref }: { readonly ref: Ref<JourneyMapHandle> }) {
  const editor = useRef<CellEditorHandle>(null)
  const { map } = useMap()
  const [isLate] = useState(() => isLarge(map.getState().view))
  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    edit: () => editor.current?.edit(),
  }))
  return (
    <div className={styles.map} data-region="map">
      <div className={styles.corner} />
      <StageStrip />
      <LaneStrip />
      <MapSheet editor={editor} />
      <ArrowHint />
      <div className={styles.controls}>
        <Later isLate={isLate}>
          <ZoomControls />
        </Later>
      </div>
      <Later isLate={isLate}>
        <SmallMap />
      </Later>
    </div>
  )
}

const SmallMap = memo(function SmallMap() {
  const view = useView()
  const layout = useLayout()
  const faded = useFaded()
  const arrows = useFarArrows()
  const paint = useMemo(
    () => farPainter(view, layout, [], faded, arrows),
    [view, layout, faded, arrows],
  )
  if (layout.width === 0 || layout.height === 0) return null
  return (
    <div className={styles.minimap}>
      <Minimap size={layout} paint={paint} />
    </div>
  )
})
