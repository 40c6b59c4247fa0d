/** Offers to ask a question differently; each way begins a new question with words that fit. */

import type { ReactNode } from 'react'
import { variations } from '#shared/model/records/question.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { reasonsOf } from '#renderer/features/boards/define/flow-cards.ts'
import { useFlow } from '#renderer/features/boards/define/flow-context.ts'
import styles from './QuestionCard.module.css'

export function Variations({ questionId }: { readonly questionId: string }): ReactNode {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const { begin } = useFlow()
  return (
    <div
      className={styles.variations}
      role="group"
      aria-label={translate('define.ask_differently')}
    >
      <span className={styles.small}>{translate('define.ask_differently')}</span>
      {variations
        .filter((variation) => variation !== 'none')
        .map((variation) => (
          <Chip
            key={variation}
            onPress={() =>
              begin({
                type: 'question',
                // Questions are not linked to each other: a variation answers to the same reasons.
                sourceIds: reasonsOf(store, questionId),
                start: translate(`define.start_${variation}`),
                variation,
              })
            }
          >
            {translate(`define.variation_${variation}`)}
          </Chip>
        ))}
    </div>
  )
}
