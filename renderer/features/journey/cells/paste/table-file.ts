/** Reads a file with a table, in the encodings in which spreadsheets save them. */

import { readTableFile, type TableText } from '#shared/files/table-text/read-table-text.ts'

/** Larger files are no maps; reading them would stop the window. */
export const largestTableFile = 5_000_000

/** The cells of a CSV or TSV file. */
export async function tableOfFile(file: Blob): Promise<TableText> {
  return readTableFile(decode(new Uint8Array(await file.arrayBuffer())))
}

function decode(bytes: Uint8Array): string {
  // Excel's "Unicode text" is UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Korean Excel saves CSV in the code page of Windows, which browsers call by this name.
    return new TextDecoder('euc-kr').decode(bytes)
  }
}
