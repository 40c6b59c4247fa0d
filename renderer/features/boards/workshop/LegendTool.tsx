/** What the colours of the notes mean on this board: a dot and a word each. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import { noteColors } from '#shared/model/placed.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './LegendTool.module.css'

export function LegendTool({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const legend = useRecord('board', boardId)?.legend ?? []
  return (
    <Popover
      align="end"
      label={translate('boards.legend')}
      trigger={<IconButton icon="palette" size="small" label={translate('boards.legend')} />}
    >
      <div className={styles.panel}>
        <h2 className={styles.title}>{translate('boards.legend')}</h2>
        <ul className={styles.colors}>
          {noteColors.map((color, index) => (
            <li key={color} className={styles.color}>
              <span className={styles.dot} style={{ background: `var(--note-${color})` }} />
              <span className={styles.word}>{translate(`canvas.color_${color}`)}</span>
              {isReadOnly ? (
                <span>{legend[index]}</span>
              ) : (
                <InlineEdit
                  label={translate('boards.meaning_of', {
                    color: translate(`canvas.color_${color}`),
                  })}
                  placeholder={translate('boards.no_meaning')}
                  value={legend[index] ?? ''}
                  onCommit={(text) => {
                    const meanings = noteColors.map((_, place) =>
                      place === index ? cleanLine(text) : (legend[place] ?? ''),
                    )
                    run(updateBoard, { boardId, fields: { legend: meanings } })
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </Popover>
  )
}
