/** The design-thinking part of the navigation: the boards of the five stages with their counts. */
import type { ReactNode } from 'react'
import { boardStages } from '#shared/model/records/board.ts'
import { stageIcon, stageWord } from '#renderer/looks/stage-look.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useStageCounts } from '#renderer/state/board-counts.ts'
import { useSession } from '#renderer/state/session.ts'
import { NavigationEntry } from './NavigationEntry.tsx'
import { useShownPlace } from './shown-place.ts'

export function ThinkingEntries({ isNarrow }: { readonly isNarrow: boolean }): ReactNode {
  const translate = useTranslate()
  const counts = useStageCounts()
  const place = useShownPlace()
  const goTo = useSession((session) => session.goTo)
  return boardStages.map((stage) => (
    <NavigationEntry
      key={stage}
      icon={stageIcon(stage)}
      label={translate(stageWord(stage))}
      {...(counts[stage] === 0 ? {} : { count: counts[stage] })}
      isNarrow={isNarrow}
      isCurrent={place.kind === 'board' && place.stage === stage}
      onGo={() => goTo({ kind: 'board', stage, boardId: null })}
    />
  ))
}
