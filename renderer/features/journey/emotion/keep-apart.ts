/** Keeps points of several people apart where they feel the same, so that none hides another. */

import type { CurvePoint } from '#shared/layout/emotion-curve.ts'

/** How far a point is drawn beside its column's middle, in px; 0 where it stands alone. */
export type ShiftOf = (personaId: string, point: CurvePoint) => number

interface Line {
  readonly persona: { readonly id: string }
  readonly curve: { readonly points: readonly CurvePoint[] }
}

/** Points nearer than this would cover each other. */
const tooNear = 11
const apart = 13

export function keepApart(lines: readonly Line[]): ShiftOf {
  const byStep = new Map<string, { readonly personaId: string; readonly y: number }[]>()
  for (const { persona, curve } of lines) {
    for (const { stepId, y } of curve.points) {
      byStep.set(stepId, [...(byStep.get(stepId) ?? []), { personaId: persona.id, y }])
    }
  }
  return (personaId, point) => {
    const near = (byStep.get(point.stepId) ?? []).filter(
      (other) => Math.abs(other.y - point.y) < tooNear,
    )
    const index = near.findIndex((other) => other.personaId === personaId)
    return (index - (near.length - 1) / 2) * apart
  }
}
