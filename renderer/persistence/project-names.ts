/** Finds a name for a copy that no other project has. */

/** The name itself where it is free, else with the next number behind it: `충전 (2)`. */
export function freeName(wish: string, taken: readonly string[]): string {
  const names = new Set(taken)
  if (!names.has(wish)) return wish
  const base = wish.replace(/ \((\d{1,6})\)$/, '')
  let number = 2
  while (names.has(`${base} (${number})`)) number += 1
  return `${base} (${number})`
}
