/** A score from 1 to 5 in the words of this app. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { ScoreInput, type ScoreInputProps } from '#renderer/ui/choices/ScoreInput.tsx'

type ScoreProps = Pick<ScoreInputProps, 'label' | 'isLabelHidden' | 'value' | 'tone' | 'onChange'>

export function Score(props: ScoreProps): ReactNode {
  const translate = useTranslate()
  return (
    <ScoreInput
      {...props}
      clearLabel={translate('inspector.clear_score')}
      scoreLabel={(score) => translate('inspector.score_of', { score })}
    />
  )
}
