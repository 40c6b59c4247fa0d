/** Names the turning points of an emotion line: peak, lowest, last and the biggest drop. */

/** How one step was assessed; null where it was not. */
export interface StepEmotion {
  readonly stepId: string
  readonly value: number | null
}

export interface EmotionAt {
  readonly stepId: string
  readonly value: number
}

export interface EmotionDrop {
  readonly fromStepId: string
  readonly toStepId: string
  /** How far the line falls; always below 0. */
  readonly delta: number
}

/** Each is null where no step was assessed; `biggestDrop` also where the line never falls. */
export interface EmotionFacts {
  readonly peak: EmotionAt | null
  readonly lowest: EmotionAt | null
  readonly last: EmotionAt | null
  readonly biggestDrop: EmotionDrop | null
}

/**
 * The turning points of a line given step by step in the map's order. Among equals the first
 * counts. A drop runs from one assessed step to the next assessed one, also across a gap, since
 * both ends are named.
 */
export function emotionFacts(steps: readonly StepEmotion[]): EmotionFacts {
  let peak: EmotionAt | null = null
  let lowest: EmotionAt | null = null
  let last: EmotionAt | null = null
  let biggestDrop: EmotionDrop | null = null
  for (const { stepId, value } of steps) {
    if (value === null) continue
    const here = { stepId, value }
    if (peak === null || value > peak.value) peak = here
    if (lowest === null || value < lowest.value) lowest = here
    if (last !== null) {
      const delta = withoutNoise(value - last.value)
      if (delta < (biggestDrop?.delta ?? 0)) {
        biggestDrop = { fromStepId: last.stepId, toStepId: stepId, delta }
      }
    }
    last = here
  }
  return { peak, lowest, last, biggestDrop }
}

/** 0.3 - 0.4 is -0.10000000000000003 in binary; equal drops must be equal. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
