/** Makes one insight, question or other thing from all that is selected, with a link from each. */

import { useState, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import type { PlacedRecord, PlacedType } from '#shared/model/board-items.ts'
import { linkKindBetween } from '#shared/model/thread.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { lookOf } from '#renderer/looks/record-look.ts'
import { MakeForm } from '#renderer/features/inspector/thread/MakeForm.tsx'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import styles from './BoardFields.module.css'

const offered = [
  { type: 'insight', word: 'inspector.make_insight' },
  { type: 'question', word: 'inspector.make_question' },
  { type: 'prototype', word: 'inspector.make_prototype' },
] as const satisfies readonly { readonly type: PlacedType; readonly word: string }[]

type Offer = (typeof offered)[number]

export function MakeOfSeveral({
  records,
}: {
  readonly records: readonly PlacedRecord[]
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const [open, setOpen] = useState<Offer | null>(null)
  const offers = offered.filter(({ type }) =>
    records.some((record) => {
      const kind = linkKindBetween(record.type, type)
      return kind !== null && kind !== 'teaches'
    }),
  )

  function make(offer: Offer, text: string): void {
    setOpen(null)
    const title = cleanText(text)
    if (title === '') return
    const sourceIds = records.map(({ id }) => id)
    run(extendThread, { sourceIds, type: offer.type, title })
    const kind = translate(lookOf(offer.type).word)
    offerUndo(translate('inspector.made', { kind, count: 1 }))
  }

  if (offers.length === 0) return null
  if (open !== null) {
    return (
      <MakeForm
        label={translate(open.word)}
        start={open.type === 'question' ? translate('inspector.question_start') : ''}
        onMake={(text) => make(open, text)}
        onCancel={() => setOpen(null)}
      />
    )
  }
  return (
    <div className={styles.buttons}>
      {offers.map((offer) => (
        <Button
          key={offer.type}
          size="small"
          icon={lookOf(offer.type).icon}
          onClick={() => setOpen(offer)}
        >
          {translate(offer.word)}
        </Button>
      ))}
    </div>
  )
}
