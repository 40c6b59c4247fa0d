/** Makes an opportunity from a hand-over and leads to it. */

import type { ReactNode } from 'react'
import type { HandOver } from '#shared/analysis/transitions.ts'
import { addOpportunityFromTransition } from '#shared/commands/transitions/transition-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useInspectorState } from '#renderer/features/inspector/parts/inspector-context.ts'
import { useReveal } from '#renderer/features/inspector/parts/use-reveal.ts'

export function MakeOpportunity(props: {
  readonly handOver: HandOver
  readonly isSmall?: boolean
}): ReactNode {
  const { transition, from, to } = props.handOver
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const { setNewId } = useInspectorState()
  const reveal = useReveal()
  const names = { from: nameOr(translate, from.title), to: nameOr(translate, to.title) }
  const make = () => {
    const title = translate('transition.opportunity_title', names)
    const id = run(addOpportunityFromTransition, { transitionId: transition.id, title })
    setNewId(id)
    reveal(id)
  }
  if (props.isSmall === true) {
    return (
      <IconButton
        icon="lane-opportunity"
        size="small"
        label={`${translate('transition.make_opportunity')}: ${translate('transition.from_to', names)}`}
        tooltipSide="left"
        disabled={isReadOnly}
        onClick={make}
      />
    )
  }
  return (
    <Button variant="secondary" icon="lane-opportunity" disabled={isReadOnly} onClick={make}>
      {translate('transition.make_opportunity')}
    </Button>
  )
}
