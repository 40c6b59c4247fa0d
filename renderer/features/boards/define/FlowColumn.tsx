/** One column of the define flow: its name and count, what can be added, and its cards. */

import { useState, type ReactNode } from 'react'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle, type Tone } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import type { FlowType } from './flow-cards.ts'
import { useFlow } from './flow-context.ts'
import styles from './FlowColumn.module.css'
import { InsightCard } from '#renderer/features/boards/define/cards/InsightCard.tsx'
import { PainCard } from '#renderer/features/boards/define/cards/PainCard.tsx'
import { QuestionCard } from '#renderer/features/boards/define/cards/QuestionCard.tsx'
import { ViewCard } from '#renderer/features/boards/define/cards/ViewCard.tsx'

/** How many cards are drawn at first, and how many more each time. */
const batch = 60

interface ColumnLook {
  readonly tone: Tone
  readonly icon: IconName
  readonly word: TranslationKey
  readonly empty: TranslationKey
  readonly Card: (props: { readonly id: string; readonly isTabStop: boolean }) => ReactNode
}

const looks: Readonly<Record<FlowType, ColumnLook>> = {
  'pain-point': {
    tone: 'pain',
    icon: 'lane-pain-point',
    word: 'define.column_pains',
    empty: 'define.empty_pains',
    Card: PainCard,
  },
  insight: {
    tone: 'empathize',
    icon: 'eye',
    word: 'define.column_insights',
    empty: 'define.empty_insights',
    Card: InsightCard,
  },
  'point-of-view': {
    tone: 'ideate',
    icon: 'user',
    word: 'define.column_views',
    empty: 'define.empty_views',
    Card: ViewCard,
  },
  question: {
    tone: 'define',
    icon: 'define',
    word: 'define.column_questions',
    empty: 'define.empty_questions',
    Card: QuestionCard,
  },
}

interface FlowColumnProps {
  readonly type: FlowType
  readonly ids: readonly string[]
  /** The card that Tab leads to, where it stands in this column. */
  readonly focusedId: string | null
  /** Shows only what is selected or tied to it. */
  readonly isFiltered: boolean
  /** Small controls in the head. */
  readonly actions?: ReactNode
  /** What is being written, above the cards. */
  readonly composer?: ReactNode
}

export function FlowColumn(props: FlowColumnProps): ReactNode {
  const { type, ids, focusedId, isFiltered, actions, composer } = props
  const translate = useTranslate()
  const { selectedIds, tiedIds } = useFlow()
  const [most, setMost] = useState(batch)
  const { tone, icon, word, empty, Card } = looks[type]
  const isNear = (id: string): boolean => selectedIds.has(id) || tiedIds.has(id)
  const asked = isFiltered ? ids.filter(isNear) : ids
  // What belongs to the selection is never among those left out.
  const shown = asked.filter((id, place) => place < most || isNear(id))
  const tabStop = focusedId !== null && shown.includes(focusedId) ? focusedId : shown[0]
  const left = asked.length - shown.length
  return (
    <section className={styles.column} aria-label={translate(word)}>
      <header className={styles.head} style={toneStyle(tone)}>
        <Icon name={icon} size={15} />
        <h2 className={styles.name}>
          {translate(word)}
          {type === 'pain-point' && (
            <span className={styles.sorting}> {translate('define.by_severity')}</span>
          )}
        </h2>
        <span className={styles.count}>{ids.length}</span>
        {actions}
      </header>
      {composer}
      <ul className={styles.cards} data-flow-column={type}>
        {shown.map((id) => (
          <li key={id}>
            <Card id={id} isTabStop={id === tabStop} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="dashed" onClick={() => setMost(most + batch)}>
          {translate('define.more', { count: left })}
        </Button>
      )}
      {shown.length === 0 && composer === undefined && (
        <p className={classNames(styles.empty)}>
          {translate(ids.length === 0 ? empty : 'define.empty_filtered')}
        </p>
      )}
    </section>
  )
}
