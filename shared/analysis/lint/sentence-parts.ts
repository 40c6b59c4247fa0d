/** Puts names and figures into the form in which sentences take them. */

/** A name as it stands in a line. */
export function onOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** A name in a sentence, or what stands for a missing one. */
export function named(name: string | number | undefined, unnamed: string): string {
  return onOneLine(String(name ?? '')) || unnamed
}

/** A figure without its sign; 0 where there is none. */
export function size(value: string | number | undefined): number {
  return Math.abs(Number(value ?? 0))
}

/** With a true minus sign, at most one digit after the point. */
export function signed(value: string | number | undefined): string {
  const rounded = Math.round(Number(value) * 10) / 10
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}
