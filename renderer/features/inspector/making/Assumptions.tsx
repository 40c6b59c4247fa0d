/** What must be true for an idea: assumptions are added by typing, judged, and taken away. */

import { useState, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import {
  addAssumption,
  removeAssumption,
  updateAssumption,
} from '#shared/commands/testing/assumption-commands.ts'
import { assumptionKinds, type Assumption } from '#shared/model/records/assumption.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordText } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import styles from './Making.module.css'
import { Rating } from './Rating.tsx'

export function Assumptions({ ideaId }: { readonly ideaId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const [typed, setTyped] = useState('')
  const assumptions = useSelected(
    (reader) => reader.pointingAt('assumption', 'ideaId', ideaId),
    [ideaId],
  )

  function add(text: string): void {
    const title = cleanLine(text)
    setTyped('')
    if (title !== '') run(addAssumption, { ideaId, title })
  }

  return (
    <Section title={translate('inspector.assumptions', { count: assumptions.length })}>
      {assumptions.length > 0 && (
        <ul className={styles.cards}>
          {assumptions.map((assumption) => (
            <AssumptionCard key={assumption.id} assumption={assumption} />
          ))}
        </ul>
      )}
      <Fields>
        <TextField
          label={translate('inspector.add_assumption')}
          isLabelHidden
          placeholder={translate('inspector.add_assumption')}
          value={typed}
          onCommit={add}
        />
      </Fields>
    </Section>
  )
}

function AssumptionCard({ assumption }: { readonly assumption: Assumption }): ReactNode {
  const { id: assumptionId, title, kind, importance, evidence } = assumption
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  return (
    <li className={styles.card}>
      <Fields className={styles.fields}>
        <div className={styles.line}>
          <div className={styles.words}>
            <RecordText
              recordId={assumptionId}
              fieldName="title"
              label={translate('inspector.assumption')}
              placeholder={translate('inspector.add_assumption')}
              stored={title}
              write={(text, how) =>
                run(updateAssumption, { assumptionId, fields: { title: text } }, how)
              }
            />
          </div>
          <IconButton
            icon="delete"
            size="small"
            tooltipSide="left"
            label={translate('common.remove_named', { name: title })}
            disabled={isReadOnly}
            onClick={() => {
              run(removeAssumption, { assumptionId })
              offerUndo(translate('inspector.deleted', { name: title }))
            }}
          />
        </div>
        <Select
          label={translate('inspector.assumption_kind')}
          isLabelHidden
          value={kind}
          options={assumptionKinds.map((value) => ({
            value,
            label: translate(`inspector.assumption_${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => run(updateAssumption, { assumptionId, fields: { kind: value } })}
        />
        <div className={styles.pair}>
          <Rating
            label={translate('inspector.importance')}
            value={importance}
            onChange={(value) =>
              run(updateAssumption, { assumptionId, fields: { importance: value } })
            }
          />
          <Rating
            label={translate('inspector.known')}
            value={evidence}
            onChange={(value) =>
              run(updateAssumption, { assumptionId, fields: { evidence: value } })
            }
          />
        </div>
      </Fields>
    </li>
  )
}
