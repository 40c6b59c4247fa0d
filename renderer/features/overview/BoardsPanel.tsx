/** The five stages with what lies on their boards. */

import type { ReactNode } from 'react'
import { boardStages, type BoardStage } from '#shared/model/records/board.ts'
import { placedTypes, type PlacedType } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import { stageIcon, stageTone, stageWord } from '#renderer/looks/stage-look.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './BoardsPanel.module.css'

export function BoardsPanel(): ReactNode {
  const translate = useTranslate()
  return (
    <Panel icon="workshop" title={translate('project.boards')}>
      <ul className={styles.stages}>
        {boardStages.map((stage) => (
          <StageEntry key={stage} stage={stage} />
        ))}
      </ul>
    </Panel>
  )
}

function StageEntry({ stage }: { readonly stage: BoardStage }): ReactNode {
  const translate = useTranslate()
  const goTo = useSession((session) => session.goTo)
  const counts = useSelected((reader) => countsOf(reader, stage), [stage])
  const known = placedTypes.flatMap((type, n) => {
    const count = counts[n] ?? 0
    return count === 0 ? [] : [{ type, count }]
  })
  return (
    <li>
      <button
        type="button"
        className={styles.stage}
        style={toneStyle(stageTone(stage))}
        onClick={() => goTo({ kind: 'board', stage, boardId: null })}
      >
        <span className={styles.name}>
          <Icon name={stageIcon(stage)} size={15} />
          {translate(stageWord(stage))}
        </span>
        {known.length === 0 ? (
          <span className={styles.none}>{translate('project.board_empty')}</span>
        ) : (
          <span className={styles.counts}>
            {known.map(({ type, count }) => (
              <span key={type}>
                {translate('project.kind_count', { kind: translate(lookOf(type).word), count })}
              </span>
            ))}
          </span>
        )}
      </button>
    </li>
  )
}

/** How many of each placed type lie on the boards of a stage, in the order of the types. */
function countsOf(reader: RecordReader, stage: BoardStage): readonly number[] {
  const boards = reader.all('board').filter((board) => board.stage === stage)
  const count = (type: PlacedType): number =>
    boards.reduce((sum, { id }) => sum + reader.pointingAt(type, 'boardId', id).length, 0)
  return placedTypes.map(count)
}
