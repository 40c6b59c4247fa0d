/** Keeps the rows of a board's list up to date; works them out anew only when their order changed. */

import { useEffect, useState } from 'react'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { concernsRows, listRows, type ListRow } from './list-rows.ts'

export function useListRows(boardId: string): readonly ListRow[] {
  const document = useDocument()
  const [rows, setRows] = useState(() => listRows(document.workbench.store, boardId))
  useEffect(() => {
    const update = (): void => setRows(listRows(document.workbench.store, boardId))
    update()
    return document.signal.subscribe(({ lastDiff }) => {
      if (concernsRows(lastDiff)) update()
    })
  }, [document, boardId])
  return rows
}
