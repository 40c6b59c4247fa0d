/** Turns canvas nodes into React Flow nodes that need no measuring, and keeps their identity. */

import type { Node } from '@xyflow/react'
import { sameBox, type Point } from '#shared/base/geometry.ts'
import type { CanvasNode } from './canvas-types.ts'

interface Known {
  readonly from: CanvasNode
  readonly node: Node
}

const known = new WeakMap<CanvasNode, Node>()
const latest = new Map<string, Known>()
const mostKept = 4000
// Above everything else on the sheet.
const dragged = 5000

/** The nodes as React Flow wants them, at their dragged places where there are any. */
export function flowNodes(nodes: readonly CanvasNode[], moved: ReadonlyMap<string, Point>): Node[] {
  return nodes.map((each) => {
    const node = flowNode(each)
    const position = moved.get(each.id)
    return position === undefined ? node : { ...node, position, zIndex: dragged }
  })
}

function flowNode(from: CanvasNode): Node {
  const old = known.get(from)
  if (old !== undefined) return old
  const before = latest.get(from.id)
  const node = before !== undefined && sameNode(before.from, from) ? before.node : build(from)
  known.set(from, node)
  if (latest.size > mostKept) latest.clear()
  latest.set(from.id, { from, node })
  return node
}

function sameNode(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a.type === b.type &&
    a.isSelected === b.isSelected &&
    a.layer === b.layer &&
    sameBox(a.box, b.box)
  )
}

function build({ id, type, box, isSelected, layer }: CanvasNode): Node {
  return {
    id,
    type,
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    // With sizes and handles given, React Flow neither measures nor observes the element.
    measured: { width: box.width, height: box.height },
    handles: [],
    selected: isSelected,
    zIndex: layer ?? 0,
    data: {},
  }
}
