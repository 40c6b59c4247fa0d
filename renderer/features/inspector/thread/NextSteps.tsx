/** The buttons that make the next thing of a record; each asks for its words first, in place. */

import { useRef, useState, type ReactNode } from 'react'
import { extendMany, extendThread, supportRecord } from '#shared/commands/thread/thread-commands.ts'
import { cleanText } from '#shared/base/text.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { lookOf } from '#renderer/looks/record-look.ts'
import { ApplyImprovement } from './ApplyImprovement.tsx'
import { MakeForm } from './MakeForm.tsx'
import { nextStepsOf, type NextStep } from './next-steps.ts'
import { useOfferUndo } from './use-offer-undo.ts'
import styles from './ThreadSection.module.css'

export function NextSteps({ record }: { readonly record: AnyRecord }): ReactNode {
  const { id } = record
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const [open, setOpen] = useState<string | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const steps = nextStepsOf(translate, record)
  const current = steps.find(({ word }) => word === open)

  function close(): void {
    setOpen(null)
    const place = steps.findIndex(({ word }) => word === open)
    requestAnimationFrame(() => row.current?.querySelectorAll('button')[place]?.focus())
  }

  function make(step: NextStep, text: string): void {
    const title = cleanText(text)
    const titles = title.split('\n').filter((line) => line !== '')
    if (titles.length === 0) return close()
    const { type } = step
    if (step.isMany === true) run(extendMany, { sourceIds: [id], type, titles })
    else if (step.isUpstream === true) run(supportRecord, { targetId: id, type, title })
    else run(extendThread, { sourceIds: [id], type, title })
    const count = step.isMany === true ? titles.length : 1
    offerUndo(translate('inspector.made', { kind: translate(lookOf(type).word), count }))
    close()
  }

  if (record.type === 'improvement') return <ApplyImprovement improvementId={id} />
  if (steps.length === 0) return null
  if (current !== undefined) {
    return (
      <MakeForm
        key={current.word}
        label={translate(current.word)}
        start={current.start}
        isMany={current.isMany === true}
        onMake={(text) => make(current, text)}
        onCancel={close}
      />
    )
  }
  return (
    <div ref={row} className={styles.steps}>
      {steps.map(({ type, word }) => (
        <Button key={word} size="small" icon={lookOf(type).icon} onClick={() => setOpen(word)}>
          {translate(word)}
        </Button>
      ))}
    </div>
  )
}
