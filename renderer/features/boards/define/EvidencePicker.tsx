/** Chooses the evidence that a new insight is drawn from. */

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { useFlow } from './flow-context.ts'
import styles from './DefineFlowView.module.css'

const mostOffered = 60
const focusReturnMs = 50

export function EvidencePicker(): ReactNode {
  const translate = useTranslate()
  const { begin } = useFlow()
  const [isOpen, setIsOpen] = useState(false)
  const chosen = useRef<readonly string[] | null>(null)
  return (
    <Popover
      label={translate('define.from_evidence')}
      align="end"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <IconButton icon="evidence" size="small" label={translate('define.from_evidence')} />
      }
    >
      <EvidenceChoice
        onChosen={(ids) => {
          chosen.current = ids
          setIsOpen(false)
        }}
        onGone={() => {
          const sourceIds = chosen.current
          chosen.current = null
          if (sourceIds === null) return
          // The popover still gives the focus back; the field takes it then.
          setTimeout(
            () => begin({ type: 'insight', sourceIds, start: '', variation: 'none' }),
            focusReturnMs,
          )
        }}
      />
    </Popover>
  )
}

interface EvidenceChoiceProps {
  readonly onChosen: (ids: readonly string[]) => void
  /** Told once it is off the screen. */
  readonly onGone: () => void
}

function EvidenceChoice({ onChosen, onGone }: EvidenceChoiceProps): ReactNode {
  const translate = useTranslate()
  const [ids, setIds] = useState<readonly string[]>([])
  const evidence = useSelected((reader) => reader.all('evidence'), [])
  const tellGone = useEffectEvent(onGone)
  useEffect(() => () => tellGone(), [])
  if (evidence.length === 0)
    return <p className={styles.choice}>{translate('define.evidence_none')}</p>
  return (
    <div className={styles.choice}>
      <Combobox
        label={translate('define.evidence_chosen')}
        values={ids}
        options={evidence.map(({ id, title, participantCode, source }) => {
          const from = participantCode || source
          const words = nameOr(translate, title)
          return {
            value: id,
            label:
              from === ''
                ? words
                : translate('define.kind_and_title', { kind: from, title: words }),
            icon: 'evidence',
          }
        })}
        mostShown={mostOffered}
        isOpenAtFirst
        placeholder={translate('define.evidence_hint')}
        emptyLabel={translate('define.link_none')}
        removeLabel={(name) => translate('define.unlink', { name })}
        onChange={setIds}
      />
      <Button
        variant="primary"
        size="small"
        className={styles.above}
        disabled={ids.length === 0}
        onClick={() => onChosen(ids)}
      >
        {translate('define.write_insight')}
      </Button>
    </div>
  )
}
