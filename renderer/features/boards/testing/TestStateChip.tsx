/** Where a test stands in one word: its decision where there is one, else its state. */

import type { ReactNode } from 'react'
import type { Decision, Test } from '#shared/model/records/test.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import type { Tone } from '#renderer/ui/display/tone.ts'

const tones: Readonly<Record<Decision, Tone>> = {
  none: 'neutral',
  persevere: 'test',
  pivot: 'ideate',
  stop: 'pain',
  'keep-testing': 'warning',
}

export function TestStateChip({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  const { decision, status } = test
  if (decision !== 'none') {
    return <Chip tone={tones[decision]}>{translate(`testing.decision_${decision}`)}</Chip>
  }
  return (
    <Chip tone={status === 'running' ? 'prototype' : 'neutral'}>
      {translate(`testing.status_${status}`)}
    </Chip>
  )
}
