/** Other ways to ask a question: each begins a new one with its own start, linked to the first. */

import { useState, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import { variations, type Question, type Variation } from '#shared/model/records/question.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { MakeForm } from '#renderer/features/inspector/thread/MakeForm.tsx'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import styles from '#renderer/features/inspector/thread/ThreadSection.module.css'

type Way = Exclude<Variation, 'none'>

const ways = variations.filter((each): each is Way => each !== 'none')

export function Variations({ record }: { readonly record: Question }): ReactNode {
  const { id, personaId } = record
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const [way, setWay] = useState<Way | null>(null)
  // What the question came from is what its variation comes from, too.
  const sourceIds = useSelected(
    (reader) => reader.pointingAt('link', 'toId', id).map((link) => link.fromId),
    [id],
  )

  function make(text: string): void {
    const cleaned = cleanText(text)
    setWay(null)
    if (cleaned === '' || way === null) return
    const fields = { variation: way, personaId }
    run(extendThread, { sourceIds, type: 'question', title: cleaned, fields })
    offerUndo(translate('inspector.made', { kind: translate('inspector.kind_question'), count: 1 }))
  }

  return (
    <Section title={translate('inspector.ask_otherwise')}>
      {way === null ? (
        <div className={styles.steps}>
          {ways.map((each) => (
            <Button key={each} size="small" onClick={() => setWay(each)}>
              {translate(`define.variation_${each}`)}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <p className={styles.hint}>{translate(`inspector.variation_${way}_hint`)}</p>
          <MakeForm
            label={translate(`define.variation_${way}`)}
            start={translate(`define.start_${way}`)}
            onMake={make}
            onCancel={() => setWay(null)}
          />
        </>
      )}
    </Section>
  )
}
