/** Places the shapes of a project's thumbnail. */
import { curvePath, dashOfLine } from '#shared/layout/emotion-curve.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'
import type { Box, Point } from '#shared/base/geometry.ts'
import type { PictureSummary } from './home-project.ts'

const width = 240
const height = 112
const margin = 14
const gap = 4
const stageTop = 13
const stageHeight = 8
const lineTop = 36
const lineBottom = height - 16

/** Without a stage the picture still looks like a map, waiting to be filled. */
const leastStages = 6

export interface PictureLine {
  readonly color: PersonaColor
  readonly dash: string
  readonly path: string
  /** Points that no line leads to. */
  readonly dots: readonly Point[]
}

export interface PictureShapes {
  readonly width: number
  readonly height: number
  readonly isEmpty: boolean
  readonly stages: readonly Box[]
  /** Height of the value 0. */
  readonly middle: number
  /** The first persona last, so that it lies on top. */
  readonly lines: readonly PictureLine[]
}

export function pictureOf({ pictureStageCount, emotionLines }: PictureSummary): PictureShapes {
  const isEmpty = pictureStageCount === 0
  const count = isEmpty ? leastStages : pictureStageCount
  const pitch = (width - 2 * margin + gap) / count
  const stages = Array.from({ length: count }, (_, stage) => ({
    x: margin + stage * pitch,
    y: stageTop,
    width: pitch - gap,
    height: stageHeight,
  }))
  const lines = emotionLines.map(({ color, values }, place) => {
    const points = placePoints(values)
    const isAlone = (n: number): boolean =>
      (points[n - 1] ?? null) === null && (points[n + 1] ?? null) === null
    const dots = points.filter((point, n): point is Point => point !== null && isAlone(n))
    return { color, dash: dashOfLine(place), path: curvePath(points), dots }
  })
  const middle = heightOf(0)
  return { width, height, isEmpty, stages, middle, lines: lines.reverse() }
}

function placePoints(values: readonly (number | null)[]): readonly (Point | null)[] {
  const pitch = (width - 2 * margin) / values.length
  return values.map((value, step) =>
    value === null ? null : { x: margin + (step + 0.5) * pitch, y: heightOf(value) },
  )
}

function heightOf(value: number): number {
  const share = (highestEmotion - value) / (highestEmotion - lowestEmotion)
  return lineTop + share * (lineBottom - lineTop)
}
