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
    const isCopied = copyTable(writeTabTable(table), writeHtmlTable(table))
    toasts.show({ text: translate(isCopied ? 'table.copied' : 'table.copy_failed') })
  }
}

/** The way that needs no permission: the browser asks, and one listener answers. */
function copyTable(text: string, html: string): boolean {
  let isTaken = false
  const answer = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    isTaken = event.clipboardData !== null
  }
  window.addEventListener('copy', answer, { capture: true })
  document.execCommand('copy')
  window.removeEventListener('copy', answer, { capture: true })
  return isTaken
}
