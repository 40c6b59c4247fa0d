/** Chooses among all personas of the project by switching their chips on and off. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import styles from '#renderer/features/inspector/parts/PersonaChoice.module.css'

interface PersonasFieldProps {
  readonly chosenIds: readonly string[]
  readonly onChange: (personaIds: readonly string[]) => void
}

export function PersonasField({ chosenIds, onChange }: PersonasFieldProps): ReactNode {
  const translate = useTranslate()
  const personas = useSelected((reader) => reader.all('persona'), [])
  if (personas.length === 0) return null
  return (
    <Section title={translate('inspector.personas')}>
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
    </Section>
  )
}

const nobody = 'nobody'

interface PersonaFieldProps {
  readonly personaId: string | null
  readonly isDisabled: boolean
  readonly onChange: (personaId: string | null) => void
}

/** Chooses the one persona that something is about. */
export function PersonaField({ personaId, isDisabled, onChange }: PersonaFieldProps): ReactNode {
  const translate = useTranslate()
  const personas = useSelected((reader) => reader.all('persona'), [])
  return (
    <Select
      label={translate('inspector.persona')}
      value={personaId ?? nobody}
      options={[
        { value: nobody, label: translate('inspector.no_persona') },
        ...personas.map((persona) => ({
          value: persona.id,
          label: persona.name === '' ? translate('persona.default_name') : persona.name,
          picture: <PersonaMark color={persona.color} shape={persona.pointShape} />,
        })),
      ]}
      isDisabled={isDisabled}
      onChange={(value) => onChange(value === nobody ? null : value)}
    />
  )
}
