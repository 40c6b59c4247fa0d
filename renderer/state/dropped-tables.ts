/** Hands files with tables that are dropped on the window to the screen that can take them. */

import type { Point } from '#shared/base/geometry.ts'

type Taker = (file: File, point: Point) => void

let takers: readonly Taker[] = []

/** Whether a file is a table by its name or type. */
export function isTableFile({ name, type }: File): boolean {
  return /\.(csv|tsv|tab)$/i.test(name) || /^text\/(csv|tab-separated-values)$/.test(type)
}

/** Hands tables to a screen, with where in the window they were dropped, until it is stopped. */
export function takeDroppedTables(taker: Taker): () => void {
  takers = [...takers, taker]
  return () => {
    takers = takers.filter((each) => each !== taker)
  }
}

/** Gives a dropped table to the screen that wants it; false where none does. */
export function giveDroppedTable(file: File, point: Point): boolean {
  const taker = takers.at(-1)
  taker?.(file, point)
  return taker !== undefined
}
