/** How each kind of assumption is told apart, by shape as well as by colour. */

import type { AssumptionKind } from '#shared/model/records/assumption.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { PointShapeName } from '#renderer/ui/pictures/point-shape.ts'

export const assumptionLooks: Readonly<
  Record<AssumptionKind, { readonly shape: PointShapeName; readonly tone: Tone }>
> = {
  desirable: { shape: 'circle', tone: 'rust' },
  viable: { shape: 'square', tone: 'blue' },
  feasible: { shape: 'triangle', tone: 'green' },
}
