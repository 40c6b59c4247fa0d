/** The personas on a map, each with the switch of its emotion line. */

import type { ReactNode } from 'react'
import { showLine } from '#shared/commands/journey-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import styles from './PersonaLines.module.css'

export function PersonaLines({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const places = useSelected(
    (reader) => reader.pointingAt('journey-persona', 'journeyId', journeyId),
    [journeyId],
  )
  const personas = useSelected(
    (reader) => places.map(({ personaId }) => reader.get('persona', personaId)),
    [places],
  )
  return (
    <Section title={translate('inspector.personas')}>
      {places.length === 0 ? (
        <p className={styles.none}>{translate('inspector.no_personas')}</p>
      ) : (
        <Fields className={styles.lines}>
          {places.map(({ personaId, isLineShown }, index) => {
            const persona = personas[index]
            if (persona === undefined) return null
            const name = persona.name === '' ? translate('persona.default_name') : persona.name
            return (
              <div key={personaId} className={styles.line}>
                <PersonaMark color={persona.color} shape={persona.pointShape} />
                <span className={styles.name}>{name}</span>
                <Switch
                  label={translate('inspector.line_shown', { name })}
                  isLabelHidden
                  isOn={isLineShown}
                  onChange={(isOn) => run(showLine, { journeyId, personaId, isLineShown: isOn })}
                />
              </div>
            )
          })}
        </Fields>
      )}
    </Section>
  )
}
