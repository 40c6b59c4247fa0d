/** The canvas shell: React Flow pans, zooms and drags; the nodes it gets are the visible ones. */

import {
  ReactFlow,
  ReactFlowProvider,
  ViewportPortal,
  type Node,
  type NodeChange,
  type NodeTypes,
  type OnNodeDrag,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { Point } from '#shared/base/geometry.ts'
import { FarPicture, type PaintFar } from './FarPicture.tsx'
import {
  largestZoom,
  smallestZoom,
  type CanvasDrag,
  type CanvasNode,
  type SheetBox,
} from './canvas-types.ts'
import { flowNodes } from './flow-nodes.ts'
import { usePanExtent } from './pan-extent.ts'
import { useSheetView } from './sheet-view.ts'
import styles from './SheetCanvas.module.css'

export interface SheetCanvasProps {
  /** The nodes that are in the window or near it; none while the sheet is far. */
  readonly nodes: readonly CanvasNode[]
  /** Draws a node by its id. The object must stay the same. */
  readonly nodeTypes: Readonly<Record<string, ComponentType<{ readonly id: string }>>>
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
  onPaneClick?(point: Point): void
  onPaneDoubleClick?(point: Point): void
}

/** Gives the components inside it one shared view of the sheet. */
export function SheetCanvasProvider({ children }: { readonly children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>
}

const noEdges: never[] = []
const dragThreshold = 4

export function SheetCanvas(props: SheetCanvasProps) {
  const { nodes, size, onDrag, onDrop } = props
  const view = useSheetView()
  const [moved, setMoved] = useState<ReadonlyMap<string, Point>>(noMoves)
  const start = useRef<Point | null>(null)

  const onNodesChange = useCallback((changes: readonly NodeChange[]) => {
    const places = changes.flatMap((change) =>
      change.type === 'position' && change.position !== undefined && change.dragging === true
        ? [[change.id, change.position] as const]
        : [],
    )
    if (places.length > 0) setMoved((before) => new Map([...before, ...places]))
  }, [])

  const dragOf = (event: MouseEvent | TouchEvent, node: Node): CanvasDrag => {
    const pointer = view.toSheet(clientPoint(event))
    start.current ??= pointer
    return { grabbedId: node.id, pointer, start: start.current, isCopy: event.altKey }
  }
  const onNodeDrag: OnNodeDrag = (event, node) => onDrag?.(dragOf(event, node))
  const onNodeDragStop: OnNodeDrag = (event, node) => {
    const drag = dragOf(event, node)
    start.current = null
    setMoved(noMoves)
    onDrag?.(null)
    onDrop?.(drag)
  }

  // React Flow's own type asks for a list that may be changed.
  const panOnDrag = (props.panButtons ?? panButtons) as number[]
  const extent = usePanExtent(size, props.isEndless === true)
  // Features hand in components that need the id only, which React Flow's own props include.
  const nodeTypes = props.nodeTypes as NodeTypes

  return (
    <div className={styles.canvas}>
      <ReactFlow
        nodes={flowNodes(nodes, moved)}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        // Without it, nodes that cannot be dragged would let every press fall through.
        onNodeClick={nothing}
        onNodeDragStart={onNodeDrag}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        onPaneClick={(event) => props.onPaneClick?.(view.toSheet(clientPoint(event)))}
        onDoubleClick={(event) => {
          if (isPane(event.target)) props.onPaneDoubleClick?.(view.toSheet(clientPoint(event)))
        }}
        nodesDraggable={!props.isReadOnly && onDrop !== undefined}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        selectNodesOnDrag={false}
        elevateNodesOnSelect={false}
        nodeDragThreshold={dragThreshold}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={panOnDrag}
        minZoom={smallestZoom}
        maxZoom={largestZoom}
        translateExtent={extent}
        proOptions={noAttribution}
      >
        <ViewportPortal>
          <div className={styles.below}>{props.below}</div>
          {props.between !== undefined && <div className={styles.between}>{props.between}</div>}
          <div className={styles.above}>{props.above}</div>
        </ViewportPortal>
      </ReactFlow>
      <FarPicture paint={props.paintFar} />
    </div>
  )
}

const noMoves: ReadonlyMap<string, Point> = new Map()
const nothing = () => undefined
const noAttribution = { hideAttribution: true }
const panButtons = [0, 1]

function clientPoint(event: MouseEvent | TouchEvent | React.MouseEvent): Point {
  if (!('touches' in event)) return { x: event.clientX, y: event.clientY }
  const touch = event.touches[0] ?? event.changedTouches[0]
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }
}

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}
