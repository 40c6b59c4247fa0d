/** Chooses which assumptions of the ideas behind a prototype it puts to the test. */

import type { ReactNode } from 'react'
import { threadOf } from '#shared/analysis/thread/thread-of.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import styles from './Making.module.css'

interface AssumptionsTestedProps {
  readonly prototypeId: string
  readonly chosenIds: readonly string[]
  readonly onChange: (assumptionIds: readonly string[]) => void
}

export function AssumptionsTested(props: AssumptionsTestedProps): ReactNode {
  const { prototypeId, chosenIds, onChange } = props
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const assumptions = useSelected(
    (reader) => {
      const ofIdeas = [...threadOf(reader, prototypeId).upstream].flatMap((id) =>
        reader.pointingAt('assumption', 'ideaId', id),
      )
      const chosenElsewhere = chosenIds
        .filter((id) => !ofIdeas.some((each) => each.id === id))
        .flatMap((id) => reader.get('assumption', id) ?? [])
      return [...ofIdeas, ...chosenElsewhere]
    },
    [prototypeId, chosenIds],
  )
  return (
    <Section title={translate('inspector.assumptions_tested')}>
      {assumptions.length === 0 ? (
        <p className={styles.hint}>{translate('inspector.assumptions_none')}</p>
      ) : (
        <Fields className={styles.fields}>
          {assumptions.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={nameOr(translate, title)}
              isChecked={chosenIds.includes(id)}
              isDisabled={isReadOnly}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosenIds, id] : chosenIds.filter((each) => each !== id))
              }
            />
          ))}
        </Fields>
      )}
    </Section>
  )
}
