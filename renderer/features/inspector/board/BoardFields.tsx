/** Fields of a board as a whole: its name, what its colours mean, and how much lies on it. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import { noteColors } from '#shared/model/placed.ts'
import type { Board } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { RecordLine, RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { boardName } from '#renderer/features/inspector/reading/board-name.ts'
import colors from '#renderer/features/inspector/placed/ColorChoice.module.css'
import styles from './BoardFields.module.css'
import { Counts } from './Counts.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

export function BoardFields({ board }: { readonly board: Board }): ReactNode {
  const { id: boardId, stage, name, legend } = board
  const translate = useTranslate()
  const run = useRun()
  const counts = useSelected(
    (reader) => placedTypes.map((type) => reader.pointingAt(type, 'boardId', boardId).length),
    [boardId],
  )
  const frameCount = useSelected(
    (reader) => reader.pointingAt('frame', 'boardId', boardId).length,
    [boardId],
  )

  function explain(place: number, text: string): readonly string[] {
    const all = noteColors.map((_, each) => (each === place ? text : (legend[each] ?? '')))
    // What means nothing at the end need not be kept.
    return all.slice(0, all.findLastIndex((meaning) => meaning !== '') + 1)
  }

  return (
    <>
      <Heading
        icon={stage === 'ideate' ? 'idea' : stage}
        tone={stage}
        kind={translate('inspector.kind_board')}
      />
      <Fields>
        <RecordTitle
          recordId={boardId}
          label={translate('inspector.board_name')}
          placeholder={boardName(translate, { name: '', stage })}
          stored={name}
          clean={cleanLine}
          write={(text, how) => run(updateBoard, { boardId, fields: { name: text } }, how)}
        />
      </Fields>
      <Section title={translate('inspector.on_board')}>
        <Counts
          counts={[
            ...placedTypes.map((type, place) => ({ type, count: counts[place] ?? 0 })),
            { type: 'frame', count: frameCount },
          ]}
        />
      </Section>
      <Section title={translate('inspector.legend')}>
        <Fields className={styles.legend}>
          {noteColors.map((color, place) => (
            <div key={color} className={styles.meaning}>
              <span
                className={classNames(colors.color, colors[color], styles.swatch)}
                aria-hidden="true"
              />
              <div className={styles.words}>
                <RecordLine
                  recordId={boardId}
                  fieldName={`legend ${color}`}
                  label={translate('inspector.legend_of', {
                    color: translate(`inspector.color_${color}`),
                  })}
                  isLabelHidden
                  placeholder={translate(`inspector.color_${color}`)}
                  stored={legend[place] ?? ''}
                  write={(text, how) =>
                    run(updateBoard, { boardId, fields: { legend: explain(place, text) } }, how)
                  }
                />
              </div>
            </div>
          ))}
        </Fields>
      </Section>
      <Remarks ids={[boardId]} />
    </>
  )
}
