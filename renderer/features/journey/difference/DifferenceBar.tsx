/** Above the differences: which map is compared with, which kinds are listed, and the way to the map. */

import type { ReactNode } from 'react'
import { changeKinds, type ChangeKind } from '#shared/analysis/difference/record-differences.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { kindIcon, kindTone } from '#renderer/looks/kind-look.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { useComparison } from '#renderer/state/map-comparison.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { mapName } from './map-name.ts'
import styles from './DifferencePage.module.css'

interface DifferenceBarProps {
  readonly journeyId: string
  readonly others: readonly Journey[]
  readonly otherId: string
  readonly counts: Readonly<Record<ChangeKind, number>>
  /** Kinds that are not listed. */
  readonly hidden: ReadonlySet<ChangeKind>
  readonly onToggle: (kind: ChangeKind) => void
}

export function DifferenceBar(props: DifferenceBarProps): ReactNode {
  const { journeyId, others, otherId, counts, hidden, onToggle } = props
  const translate = useTranslate()
  const { choose, showLines } = useComparison.getState()
  const { choose: chooseView } = useJourneyViews.getState()
  return (
    <div className={styles.bar} role="group" aria-label={translate('difference.title')}>
      <Select
        className={styles.other ?? ''}
        label={translate('difference.other_map')}
        isLabelHidden
        value={otherId}
        options={others.map((each) => ({ value: each.id, label: mapName(translate, each) }))}
        onChange={(id) => choose(journeyId, id)}
      />
      <div className={styles.filters} role="group" aria-label={translate('difference.filter')}>
        {changeKinds.map((kind) => (
          <Chip
            key={kind}
            tone={kindTone[kind]}
            icon={kindIcon[kind]}
            isPressed={!hidden.has(kind)}
            onPress={() => onToggle(kind)}
          >
            {translate(`difference.kind_${kind}`)} {counts[kind]}
          </Chip>
        ))}
      </div>
      <Button
        className={styles.end ?? ''}
        size="small"
        variant="ghost"
        icon="emotion-line"
        onClick={() => {
          showLines(true)
          chooseView('map')
        }}
      >
        {translate('difference.on_map')}
      </Button>
    </div>
  )
}
