/** Counts the pages of a printed PDF, since a print that reports success may still have lost some. */

/** How many pages a PDF of Chromium has; it writes page objects uncompressed. */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
