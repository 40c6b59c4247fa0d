/** Works on the lines of a list as plain values; as one text, lines are joined by line breaks. */

export interface Caret {
  readonly row: number
  /** Characters before the caret. */
  readonly offset: number
}

interface PlacedRows {
  readonly rows: readonly string[]
  readonly caret: Caret
}

export function joinRows(rows: readonly string[]): string {
  return rows.join('\n')
}

export function rowsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

/** The lines worth keeping: trimmed, without empty ones. */
export function storedLines(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.trim()).filter((row) => row !== '')
}

/** The lines with one of them changed; the place after the last line adds one. */
export function withRow(rows: readonly string[], row: number, text: string): readonly string[] {
  return row === rows.length ? [...rows, text] : rows.with(row, text)
}

export function swapRows(rows: readonly string[], one: number, other: number): readonly string[] {
  return rows.with(one, rows[other] ?? '').with(other, rows[one] ?? '')
}

/** Puts pasted lines into a line in place of its selection. */
export function insertLines(
  rows: readonly string[],
  row: number,
  start: number,
  end: number,
  lines: readonly string[],
): PlacedRows {
  const text = rows[row] ?? ''
  const inserted = lines.map((line, place) => {
    const before = place === 0 ? text.slice(0, start) : ''
    const after = place === lines.length - 1 ? text.slice(end) : ''
    return before + line + after
  })
  const lastRow = row + lines.length - 1
  return {
    rows: rows.toSpliced(row, 1, ...inserted),
    caret: { row: lastRow, offset: (inserted.at(-1)?.length ?? 0) - (text.length - end) },
  }
}
