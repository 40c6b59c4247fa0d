/** Keeps spreadsheets from running what was written as text. */

// Also behind blanks and in the full-width forms of East Asian keyboards, which some programs read.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
// Numbers and phone numbers are harmless, and are wanted as they are.
const number = /^[+-]?[\d\s().,-]+$/

/** A text as a spreadsheet may read it: one that would run as a formula begins with an apostrophe. */
export function guardFormula(text: string): string {
  return isMarked(text) ? `'${text}` : text
}

/** The text that was guarded; any other text stays as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isMarked(text.slice(1)) ? text.slice(1) : text
}

/** A formula, or one that somebody wrote apostrophes before: those get one more, to come back whole. */
function isMarked(text: string): boolean {
  let at = 0
  while (text[at] === "'") at += 1
  const bare = text.slice(at)
  return formula.test(bare) && !number.test(bare)
}

/** The same for each line of a plain text. */
export function unguardLines(text: string): string {
  return text.split('\n').map(unguardFormula).join('\n')
}
