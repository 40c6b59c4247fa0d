/** The words and the kind of the chosen assumption, changed in place. */

import type { ReactNode } from 'react'
import { removeAssumption, updateAssumption } from '#shared/commands/testing/assumption-commands.ts'
import { assumptionKinds } from '#shared/model/records/assumption.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { useOfferUndo } from '#renderer/features/boards/define/use-offer-undo.ts'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'
import styles from '#renderer/features/boards/ideate/Ideate.module.css'

export function AssumptionPanel({ assumptionId }: { readonly assumptionId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const assumption = useRecord('assumption', assumptionId)
  const idea = useRecord('idea', assumption?.ideaId ?? '')
  if (assumption === undefined) return null
  return (
    <fieldset className={styles.panel} disabled={isReadOnly}>
      <legend className="visually-hidden">{translate('ideate.assumption_chosen')}</legend>
      <p className={styles.small}>{nameOr(translate, idea?.title ?? '')}</p>
      <WrittenText
        recordId={assumptionId}
        field="title"
        stored={assumption.title}
        label={translate('ideate.assumption_text')}
        placeholder={translate('ideate.assumption_hint')}
        look="strong"
        write={(title, options) =>
          run(updateAssumption, { assumptionId, fields: { title } }, options)
        }
      />
      <Select
        label={translate('ideate.kind')}
        isLabelHidden
        isDisabled={isReadOnly}
        value={assumption.kind}
        options={assumptionKinds.map((kind) => ({
          value: kind,
          label: translate(`ideate.kind_${kind}`),
        }))}
        onChange={(kind) => run(updateAssumption, { assumptionId, fields: { kind } })}
      />
      {!isReadOnly && (
        <Button
          size="small"
          variant="ghost"
          icon="delete"
          onClick={() => {
            run(removeAssumption, { assumptionId })
            offerUndo(translate('ideate.assumption_removed'))
          }}
        >
          {translate('ideate.remove_assumption')}
        </Button>
      )}
    </fieldset>
  )
}
