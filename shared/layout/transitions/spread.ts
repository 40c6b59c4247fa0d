/** Keeps arrows apart that would lie on one another: at the sides of cards, and in the gutters. */

// Where the first arrow goes, the second, and so on; fixed places, so that one more moves none.
const portOffsets = [0, 9, -9, 18, -18, 27, -27, 36, -36]
const gutterOffsets = [0, 3.5, -3.5, 1.8, -1.8, 5, -5]
const leastApart = 7
// Ends of two lines that nearly meet would look like one line.
const endRoom = 4

/** The places at sides of cards that are taken by arrows. */
export class Ports {
  private readonly taken = new Map<string, number[]>()

  /** A place near `wanted` within the limits that is free at all of the sides. */
  take(
    sides: readonly string[],
    wanted: number,
    limits: readonly [lowest: number, highest: number],
  ): number {
    const isFree = (place: number) =>
      sides.every((side) =>
        (this.taken.get(side) ?? []).every((other) => Math.abs(other - place) >= leastApart),
      )
    const place =
      portOffsets
        .map((offset) => wanted + offset)
        .find((each) => each >= limits[0] && each <= limits[1] && isFree(each)) ?? wanted
    for (const side of sides) {
      const known = this.taken.get(side)
      if (known === undefined) this.taken.set(side, [place])
      else known.push(place)
    }
    return place
  }
}

interface Run {
  readonly start: number
  readonly end: number
  readonly offset: number
}

/** The stretches of gutters that are taken by arrows. */
export class Gutters {
  private readonly taken = new Map<string, Run[]>()

  /** How far beside the middle of a gutter a stretch from one end to the other runs, in px. */
  take(gutter: string, one: number, other: number): number {
    const [start, end] = [Math.min(one, other), Math.max(one, other)]
    const runs = this.taken.get(gutter) ?? []
    const isFree = (offset: number) =>
      runs.every(
        (run) => run.offset !== offset || run.end + endRoom < start || run.start - endRoom > end,
      )
    const offset = gutterOffsets.find(isFree) ?? 0
    this.taken.set(gutter, [...runs, { start, end, offset }])
    return offset
  }
}
