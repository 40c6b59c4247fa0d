/** Gives the outlines of the point shapes that tell people apart without colour. */

export const pointShapeNames = [
  'circle',
  'diamond',
  'triangle',
  'square',
  'pentagon',
  'hexagon',
] as const

export type PointShapeName = (typeof pointShapeNames)[number]

export const personColorNames = ['violet', 'ochre', 'green', 'blue', 'rust', 'slate'] as const

export type PersonColorName = (typeof personColorNames)[number]

// Corners and turn of each polygon; the scale makes all shapes look equally large beside the circle.
const polygons: Readonly<
  Record<Exclude<PointShapeName, 'circle'>, { corners: number; turn: number; scale: number }>
> = {
  diamond: { corners: 4, turn: 0, scale: 1.2 },
  triangle: { corners: 3, turn: 0, scale: 1.25 },
  square: { corners: 4, turn: 0.125, scale: 1.25 },
  pentagon: { corners: 5, turn: 0, scale: 1.12 },
  hexagon: { corners: 6, turn: 0, scale: 1.08 },
}

function place(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** SVG path of a shape round (x, y); `radius` is that of the circle, other shapes have its weight. */
export function pointShapePath(
  shape: PointShapeName,
  x: number,
  y: number,
  radius: number,
): string {
  if (shape === 'circle') {
    const r = place(radius)
    const d = place(2 * radius)
    return `M${place(x - radius)} ${place(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`
  }
  const { corners, turn, scale } = polygons[shape]
  // A triangle's middle of mass lies below the middle of its box.
  const middle = shape === 'triangle' ? y + radius * 0.15 : y
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = 2 * Math.PI * (corner / corners + turn) - Math.PI / 2
    return `${place(x + radius * scale * Math.cos(angle))} ${place(middle + radius * scale * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}
