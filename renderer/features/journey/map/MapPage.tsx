/** The map view of a journey: its toolbar and the map. */

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { SheetCanvasProvider } from '#renderer/canvas/SheetCanvas.tsx'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { isLarge, plainShape, useJourneyMap, type MapShape } from '#renderer/state/journey-map.ts'
import { rangeTo } from '#shared/layout/cell-range.ts'
import { chooseRange } from '#renderer/features/journey/cells/choose-range.ts'
import {
  PasteDesk,
  type PasteDeskHandle,
} from '#renderer/features/journey/cells/paste/PasteDesk.tsx'
import { Later } from '#renderer/state/Later.tsx'
import { createLocalStore } from '#renderer/state/local-store.ts'
import { useSession } from '#renderer/state/session.ts'
import { noGesture } from '#renderer/features/journey/gestures/map-gesture.ts'
import { JourneyMap, type JourneyMapHandle } from '#renderer/features/journey/map/JourneyMap.tsx'
import { FilterBar } from '#renderer/features/journey/filter/FilterBar.tsx'
import { JourneyToolbar, ToolbarRoom } from '#renderer/features/journey/JourneyToolbar.tsx'
import { ComparisonLegend } from '#renderer/features/journey/difference/ComparisonLegend.tsx'
import { MapContext, type MapParts } from '#renderer/features/journey/map/map-context.ts'
import { MapOffers } from '#renderer/features/journey/map/MapOffers.tsx'
import { MapMenuOffers } from '#renderer/features/journey/map/MapMenuOffers.tsx'
import { MapSurface } from '#renderer/features/journey/map/MapSurface.tsx'
import { followChanges } from '#renderer/features/journey/map/follow-changes.ts'
import { EmptyMap } from '#renderer/features/journey/map/EmptyMap.tsx'
import { startZoom } from './start-zoom.ts'
import styles from './MapPage.module.css'

interface MapPageProps {
  readonly journeyId: string
  /** Which lanes are shown, and how: all in their order where it is not given. */
  readonly shape?: MapShape
  readonly isBlueprint?: boolean
  /** Tools of their own for a way of looking at the map. */
  readonly bar?: ReactNode
}

export function MapPage(props: MapPageProps) {
  const { journeyId, shape = plainShape, isBlueprint = false, bar } = props
  const document = useDocument()
  const map = useJourneyMap(journeyId, shape)
  const [isLate] = useState(() => isLarge(map.getState().view))
  const handle = useRef<JourneyMapHandle>(null)
  const desk = useRef<PasteDeskHandle>(null)
  const parts = useMemo((): MapParts => {
    const goTo: MapParts['goTo'] = (place, selectedIds) => {
      const { setCursor, select } = useSession.getState()
      const { laneId, stepId, personaId, itemId } = place
      const own = () => {
        if (itemId !== null) return [itemId]
        const points = map.getState().view.emotionPoints.get(laneId)
        const point = personaId === null ? undefined : points?.get(personaId)?.get(stepId)
        return point === undefined ? [] : [point.id]
      }
      setCursor({ laneId, stepId, itemId, personaId })
      select(selectedIds ?? own())
    }
    return {
      journeyId,
      map,
      isBlueprint,
      canEdit: !document.isReadOnly,
      gesture: createLocalStore(noGesture),
      goTo,
      chooseTo(place) {
        const { cursor, range } = useSession.getState()
        chooseRange(map.getState().view, rangeTo(range?.anchor ?? cursor ?? place, place))
      },
      edit(place) {
        goTo(place)
        // The editor must have been given the place before it opens it.
        requestAnimationFrame(() => handle.current?.edit())
      },
      focus: () => handle.current?.focus(),
      paste: (request) => desk.current?.paste(request),
      pasteFile: (file) => void desk.current?.pasteFile(file, null),
    }
  }, [document, journeyId, map, isBlueprint])

  useEffect(() => followChanges(document, parts), [document, parts])

  return (
    <MapContext value={parts}>
      <SheetCanvasProvider
        startZoom={(windowWidth) => startZoom(windowWidth, map.getState().layout.width)}
      >
        <div className={styles.page}>
          <div>
            <Later isLate={isLate} room={<ToolbarRoom />}>
              <JourneyToolbar />
            </Later>
            <ComparisonLegend journeyId={journeyId} />
            <FilterBar />
            {bar}
          </div>
          <div className={styles.map}>
            <JourneyMap ref={handle} />
            <EmptyMap />
          </div>
        </div>
        <MapSurface />
        <MapOffers />
        <Later isLate={isLate}>
          <PasteDesk ref={desk} />
          <MapMenuOffers />
        </Later>
      </SheetCanvasProvider>
    </MapContext>
  )
}
