/** Keeps spreadsheets from running what was written as text. */

// Also behind blanks and in the full-width forms of East Asian keyboards, which some programs read.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
// Numbers and phone numbers are harmless, and are wanted as they are.
const number = /^[+-]?[\d\s().,-]+$/

/** A text as a spreadsheet may read it: one that would run as a formula begins with an apostrophe. */
export function guardFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** The text that was guarded; any other text stays as it is. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text
}

function isFormula(text: string): boolean {
  return formula.test(text) && !number.test(text)
}
