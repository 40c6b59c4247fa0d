/** Finds a name for a copy that no other project has. */
import { longestText } from '#shared/base/text.ts'

/** The name itself where it is free or empty, else with the next number behind it: `충전 (2)`. */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken)
  if (wish === '' || !names.has(wish)) return wish
  const room = longestText - ' (1000000)'.length
  const base = wish
    .replace(/ \(\d{1,6}\)$/, '')
    .slice(0, room)
    .replace(/[\ud800-\udbff]$/, '')
  let number = 2
  while (names.has(`${base} (${number})`)) number += 1
  return `${base} (${number})`
}
