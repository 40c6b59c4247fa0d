/** Puts the whole table as shown, with its headings, on the clipboard. */

import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'

export function useCopyTable(): () => void {
  const translate = useTranslate()
  const toasts = useToasts()
  const { rows, columns, reading } = useTable()
  return () => {
    const table = [
      columns.map((column) => translate(columnWord(column))),
      ...rows.map((row) => columns.map((column) => reading.words(row, column))),
    ]
    const isCopied = copyTable(table)
    toasts.show({ text: translate(isCopied ? 'table.copied' : 'table.copy_failed') })
  }
}

/** The way that needs no permission: the browser asks, and one listener answers. */
function copyTable(table: readonly (readonly string[])[]): boolean {
  let isTaken = false
  const answer = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', writeTabTable(table))
    event.clipboardData?.setData('text/html', writeHtmlTable(table))
    isTaken = event.clipboardData !== null
  }
  window.addEventListener('copy', answer, { capture: true })
  document.execCommand('copy')
  window.removeEventListener('copy', answer, { capture: true })
  return isTaken
}
