/** In the bar above a board: the five stages side by side, to go from one to the next. */
import type { ReactNode } from 'react'
import { boardStages, type BoardStage } from '#shared/model/records/board.ts'
import { stageWord } from '#renderer/looks/stage-look.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import styles from './StageSwitch.module.css'

export function StageSwitch({ stage }: { readonly stage: BoardStage }): ReactNode {
  const translate = useTranslate()
  const goTo = useSession((session) => session.goTo)
  return (
    <nav className={styles.stages} aria-label={translate('boards.stages')}>
      {boardStages.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.stage}
          aria-current={each === stage ? 'page' : undefined}
          onClick={() => {
            if (each !== stage) goTo({ kind: 'board', stage: each, boardId: null })
          }}
        >
          {translate(stageWord(each))}
        </button>
      ))}
    </nav>
  )
}
