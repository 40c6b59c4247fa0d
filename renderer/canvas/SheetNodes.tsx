/** The boxes on a sheet as plain elements: nothing is measured, and an unchanged one is not drawn again. */

import { memo, type ComponentType } from 'react'
import { sameBox, type Point } from '#shared/base/geometry.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import type { CanvasNode } from './canvas-types.ts'
import styles from './SheetCanvas.module.css'

export type NodeComponent = ComponentType<{ readonly id: string }>

interface SheetNodesProps {
  readonly nodes: readonly CanvasNode[]
  readonly nodeTypes: Readonly<Record<string, NodeComponent>>
  /** Whether a press on a node takes hold of it instead of the sheet. */
  readonly areHeld: boolean
  /** How far some nodes are drawn from their places, by id. */
  readonly shifts: ReadonlyMap<string, Point>
}

// Above everything else on the sheet.
const draggedLayer = 5000

export function SheetNodes({ nodes, nodeTypes, areHeld, shifts }: SheetNodesProps) {
  return nodes.map((node) => {
    const Content = nodeTypes[node.type]
    if (Content === undefined) return null
    const shift = shifts.get(node.id)
    return (
      <SheetNode
        key={node.id}
        node={node}
        Content={Content}
        isHeld={areHeld}
        shiftX={shift?.x ?? 0}
        shiftY={shift?.y ?? 0}
        isDragged={shift !== undefined}
      />
    )
  })
}

interface SheetNodeProps {
  readonly node: CanvasNode
  readonly Content: NodeComponent
  readonly isHeld: boolean
  readonly shiftX: number
  readonly shiftY: number
  readonly isDragged: boolean
}

const SheetNode = memo(function SheetNode(props: SheetNodeProps) {
  const { node, Content, isHeld, shiftX, shiftY, isDragged } = props
  const { id, type, box, layer = 0 } = node
  return (
    <div
      // React Flow's own names: presses of the middle button pan, those of the left one do not.
      className={classNames(
        'react-flow__node',
        `react-flow__node-${type}`,
        isHeld && 'nopan',
        styles.node,
      )}
      data-node-id={id}
      style={{
        transform: `translate(${box.x + shiftX}px, ${box.y + shiftY}px)`,
        width: box.width,
        height: box.height,
        zIndex: isDragged ? draggedLayer : layer,
      }}
    >
      <Content id={id} />
    </div>
  )
}, areSame)

function areSame(a: SheetNodeProps, b: SheetNodeProps): boolean {
  return (
    sameNode(a.node, b.node) &&
    a.Content === b.Content &&
    a.isHeld === b.isHeld &&
    a.shiftX === b.shiftX &&
    a.shiftY === b.shiftY &&
    a.isDragged === b.isDragged
  )
}

/** Whether two nodes are drawn alike; what is selected its component knows by itself. */
function sameNode(a: CanvasNode, b: CanvasNode): boolean {
  return a.type === b.type && a.layer === b.layer && sameBox(a.box, b.box)
}
