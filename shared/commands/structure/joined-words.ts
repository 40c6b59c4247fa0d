/** The words of two parts that become one: nothing that was written is lost. */

/** One name; the names stand beside each other where both say something. */
export function joinedName(first: string, second: string): string {
  return joined(first, second, ' · ')
}

/** One text; the second begins on a line of its own. */
export function joinedText(first: string, second: string): string {
  return joined(first, second, '\n')
}

function joined(first: string, second: string, between: string): string {
  if (first === '' || second === '' || first === second) return first || second
  return `${first}${between}${second}`
}
