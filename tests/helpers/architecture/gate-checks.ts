/** Finds what hands texts out of the product without the one gate for texts. */

type Sources = Readonly<Record<string, string>>

/** Writers that make text for outside, places that fill the clipboard, and places that save files. */
export function ungatedExporters(files: Sources): readonly string[] {
  const all = Object.entries(files)
  return [
    ...all.flatMap(([path, text]) => (isUngatedWriter(path, text) ? [path + noGate] : [])),
    ...all.flatMap(([path, text]) => ungatedCopies(path, text)),
    ...all.flatMap(([path, text]) => (savesForeignText(path, text) ? [path + noWriter] : [])),
  ]
}

const noGate = ' writes text that passes no gate'
const noWriter = ' hands out text that no writer made'

/** In `shared/files`, whatever is called `write…` and gives text. */
function isUngatedWriter(path: string, text: string): boolean {
  if (!path.startsWith('shared/files/') || path.endsWith('/text-gate.ts')) return false
  return /export function write\w+\([^]*?\): string/.test(text) && !text.includes('text-gate.ts')
}

/** What is put on the clipboard is made by a writer, in the same call. */
function ungatedCopies(path: string, text: string): readonly string[] {
  if (!path.startsWith('renderer/')) return []
  const copies = [...text.matchAll(/clipboardData\??\.setData\(\s*[^,]+,\s*(\w+)/g)]
  return [
    ...copies.flatMap(([, made = '']) =>
      /^write[A-Z]/.test(made) ? [] : [`${path} puts ${made} on the clipboard`],
    ),
    ...(/navigator\.clipboard\.write/.test(text)
      ? [`${path} writes to the clipboard past the gate`]
      : []),
  ]
}

/**
 * Whoever saves a file or asks for a PDF takes the text from the writer of projects, or from the
 * database as it is: a copy for rescue changes nothing.
 */
function savesForeignText(path: string, text: string): boolean {
  if (!/^renderer\/(?:app|features|state)\//.test(path)) return false
  const saves = /\.saveTextFile\(\{|\.exportPdf\(\{|\bbackups\??\.write\(/.test(text)
  return saves && !/\bwriteProjectFile\(|\bprojectText\(|\.readAsStored\(/.test(text)
}
