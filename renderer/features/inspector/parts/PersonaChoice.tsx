/** Chooses among the personas of the map by switching their chips on and off. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { personasOf } from '#renderer/features/inspector/reading/map-parts.ts'
import styles from './PersonaChoice.module.css'
import { Section } from './Section.tsx'

interface PersonaChoiceProps {
  readonly journeyId: string
  readonly chosenIds: readonly string[]
  readonly onChange: (personaIds: readonly string[]) => void
}

export function PersonaChoice({ journeyId, chosenIds, onChange }: PersonaChoiceProps): ReactNode {
  const translate = useTranslate()
  const onMap = useSelected((reader) => personasOf(reader, journeyId), [journeyId])
  const chosenElsewhere = useSelected(
    (reader) =>
      chosenIds
        .filter((id) => !onMap.some((persona) => persona.id === id))
        .flatMap((id) => reader.get('persona', id) ?? []),
    [chosenIds, onMap],
  )
  const personas = [...onMap, ...chosenElsewhere]
  return (
    <Section title={translate('inspector.personas')}>
      {personas.length === 0 ? (
        <p className={styles.none}>{translate('inspector.no_personas')}</p>
      ) : (
        <div className={styles.chips}>
          {personas.map(({ id, name, color, pointShape }) => {
            const isChosen = chosenIds.includes(id)
            return (
              <Chip
                key={id}
                mark={{ color, shape: pointShape }}
                isPressed={isChosen}
                onPress={() =>
                  onChange(isChosen ? chosenIds.filter((each) => each !== id) : [...chosenIds, id])
                }
              >
                {name === '' ? translate('persona.default_name') : name}
              </Chip>
            )
          })}
        </div>
      )}
    </Section>
  )
}
