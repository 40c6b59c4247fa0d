/** The canvas shell: React Flow pans and zooms; what lies on the sheet is drawn by our own elements. */

import { memo, useEffect, useState, type ReactNode } from 'react'
import {
  ReactFlow,
  ReactFlowProvider,
  useStoreApi,
  ViewportPortal,
  type CoordinateExtent,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import type { Point, Size } from '#shared/base/geometry.ts'
import { FarPicture, type PaintFar } from './FarPicture.tsx'
import {
  largestZoom,
  smallestZoom,
  type CanvasDrag,
  type CanvasNode,
  type SheetBox,
  type SheetView,
} from './canvas-types.ts'
import { useOfferedSheet } from './open-sheet.ts'
import { usePanExtent } from './pan-extent.ts'
import { SheetNodes, type NodeComponent } from './SheetNodes.tsx'
import { useSheetView } from './sheet-view.ts'
import { useNodeDrag } from './use-node-drag.ts'
import styles from './SheetCanvas.module.css'

export interface SheetCanvasProps {
  /** The nodes that are in the window or near it; none while the sheet is far. */
  readonly nodes: readonly CanvasNode[]
  /** Draws a node by its id. The object must stay the same. */
  readonly nodeTypes: Readonly<Record<string, NodeComponent>>
  readonly size: SheetBox
  readonly isReadOnly: boolean
  /** Drawn on the sheet below and above the nodes. */
  readonly below: ReactNode
  readonly above: ReactNode
  /** Drawn above the nodes of the ground layer and below all others. */
  readonly between?: ReactNode
  /** Draws the whole sheet when it is far. */
  readonly paintFar: PaintFar
  /** Buttons of the mouse that pan the sheet: the left and the middle one where not given. */
  readonly panButtons?: readonly number[]
  /** A sheet without edges, on which things may lie anywhere. */
  readonly isEndless?: boolean
  /** Without these, nodes are not dragged by the canvas. */
  onDrag?(drag: CanvasDrag | null): void
  onDrop?(drag: CanvasDrag): void
  onPaneClick?(point: Point, keys: { readonly shiftKey: boolean }): void
  onPaneDoubleClick?(point: Point): void
}

// Bars and panels take the rest, until the canvas itself has been measured.
const usualShare = { width: 0.65, height: 0.75 }
let lastSize: Size | null = null

/** What a canvas most likely has room for, so that what is in sight is drawn with it and not after. */
function firstSize(): Size {
  const { width, height } = usualShare
  return lastSize ?? { width: window.innerWidth * width, height: window.innerHeight * height }
}

interface SheetCanvasProviderProps {
  /** The zoom to begin with in a window of a width; 1 where it is not given. */
  startZoom?(windowWidth: number): number
  readonly children: ReactNode
}

/** Gives the components inside it one shared view of the sheet. */
export function SheetCanvasProvider({ startZoom, children }: SheetCanvasProviderProps) {
  const [{ width, height }] = useState(firstSize)
  return (
    <ReactFlowProvider initialWidth={width} initialHeight={height}>
      <StartView zoom={startZoom?.(width) ?? 1}>{children}</StartView>
    </ReactFlowProvider>
  )
}

function StartView({ zoom, children }: { readonly zoom: number; readonly children: ReactNode }) {
  const store = useStoreApi()
  // Before anything on the sheet is drawn, so that none of it is drawn twice.
  useState(() => store.setState({ transform: [0, 0, zoom] }))
  return children
}

export function SheetCanvas(props: SheetCanvasProps) {
  const { nodes, size, onDrag, onDrop, onPaneClick, onPaneDoubleClick } = props
  const view = useSheetView()
  const [start] = useState(view.get)
  useOfferedSheet()
  useEffect(
    () => () => {
      lastSize = view.windowSize()
    },
    [view],
  )
  const canDrag = !props.isReadOnly && onDrop !== undefined
  const drag = useNodeDrag(nodes, view, {
    ...(onDrag === undefined ? {} : { onDrag }),
    ...(onDrop === undefined ? {} : { onDrop }),
  })
  const extent = usePanExtent(size, props.isEndless === true)
  const sheetPoint = ({ clientX, clientY }: React.MouseEvent) =>
    view.toSheet({ x: clientX, y: clientY })
  return (
    <div
      className={styles.canvas}
      onPointerDown={canDrag ? drag.onPointerDown : undefined}
      onClick={(event) => {
        if (isPane(event.target)) onPaneClick?.(sheetPoint(event), event)
      }}
      onDoubleClick={(event) => {
        if (isPane(event.target)) onPaneDoubleClick?.(sheetPoint(event))
      }}
    >
      <Shell panButtons={props.panButtons ?? panButtons} extent={extent} start={start} />
      <ViewportPortal>
        <div className={styles.below}>{props.below}</div>
        <SheetNodes
          nodes={nodes}
          nodeTypes={props.nodeTypes}
          areHeld={canDrag}
          shifts={drag.shifts}
        />
        {props.between !== undefined && <div className={styles.between}>{props.between}</div>}
        <div className={styles.above}>{props.above}</div>
      </ViewportPortal>
      <FarPicture paint={props.paintFar} />
    </div>
  )
}

const panButtons = [0, 1]

/** React Flow without nodes of its own; drawn again only when the sheet's edges change. */
const Shell = memo(function Shell(props: {
  readonly panButtons: readonly number[]
  readonly extent: CoordinateExtent
  readonly start: SheetView
}) {
  return (
    <ReactFlow
      defaultViewport={props.start}
      nodes={nothing}
      edges={nothing}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomOnDoubleClick={false}
      panOnScroll
      panOnScrollSpeed={1}
      // React Flow's own type asks for a list that may be changed.
      panOnDrag={props.panButtons as number[]}
      minZoom={smallestZoom}
      maxZoom={largestZoom}
      translateExtent={props.extent}
      proOptions={noAttribution}
    />
  )
})

const nothing: never[] = []
const noAttribution = { hideAttribution: true }

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}
