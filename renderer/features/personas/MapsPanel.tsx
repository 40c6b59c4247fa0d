/** Says on which maps a persona is, puts it on others, and shows how it fares there. */
import type { ReactNode } from 'react'
import { attachPersona } from '#shared/commands/journey-commands.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { entryMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { MapRow } from './MapRow.tsx'
import styles from './MapsPanel.module.css'
import { useDetach } from './use-detach.ts'

interface MapsPanelProps {
  readonly persona: Persona
  readonly className: string
}

export function MapsPanel({ persona, className }: MapsPanelProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const personaId = persona.id
  const attachedIds = useSelected(
    (reader) => {
      const places = reader.pointingAt('journey-persona', 'personaId', personaId)
      const on = new Set(places.map(({ journeyId }) => journeyId))
      return reader.all('journey').flatMap(({ id }) => (on.has(id) ? [id] : []))
    },
    [personaId],
  )
  const others = useSelected(
    (reader) => reader.all('journey').filter(({ id }) => !attachedIds.includes(id)),
    [attachedIds],
  )
  const detach = useDetach(personaId)
  useKeptFocus('persona-map', [...attachedIds, ...others.map(({ id }) => `on-${id}`)])
  return (
    <Panel icon="journey" title={translate('persona.on_maps')} className={className}>
      {attachedIds.length === 0 && (
        <p className={styles.none}>{translate('persona.not_on_maps')}</p>
      )}
      {attachedIds.length > 0 && (
        <ul className={styles.maps}>
          {attachedIds.map((journeyId) => (
            <MapRow
              key={journeyId}
              journeyId={journeyId}
              persona={persona}
              onDetach={() => detach(journeyId)}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map(({ id, name }) => (
            <li key={id} {...entryMark('persona-map', `on-${id}`)}>
              <Button
                variant="dashed"
                size="small"
                icon="add"
                onClick={() => run(attachPersona, { journeyId: id, personaId })}
              >
                {translate('persona.put_on_map', {
                  name: name || translate('journey.default_name'),
                })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
