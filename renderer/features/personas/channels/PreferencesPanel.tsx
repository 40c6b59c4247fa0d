/** How gladly a persona uses the channels of the project, as bars; new channels are made here too. */
import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { addPreference, setPreference } from '#shared/commands/personas/preference-commands.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { guessChannelKind } from '#renderer/looks/guess-channel-kind.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { entryMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { ScaleInput } from '#renderer/ui/choices/ScaleInput.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './PreferencesPanel.module.css'

/** What a channel starts with: neither avoided nor preferred. */
const neither = 3

export function PreferencesPanel({ persona }: { readonly persona: Persona }): ReactNode {
  const personaId = persona.id
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const channels = useSelected((reader) => reader.all('channel'), [])
  const preferences = useSelected(
    (reader) => reader.pointingAt('channel-preference', 'personaId', personaId),
    [personaId],
  )
  const valueOf = new Map(preferences.map(({ channelId, value }) => [channelId, value]))
  const rows = channels.filter(({ id }) => valueOf.has(id))
  useKeptFocus(
    'preference',
    rows.map(({ id }) => id),
  )
  const nameOf = (name: string): string => name || translate('common.untitled')

  return (
    <Panel icon="lane-touchpoint" title={translate('persona.preferences')}>
      {rows.length === 0 && <p className={styles.hint}>{translate('persona.preferences_hint')}</p>}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ id, name, kind }) => {
            const value = valueOf.get(id) ?? null
            return (
              <li key={id} className={styles.row} {...entryMark('preference', id)}>
                <Icon name={`channel-${kind}`} size={15} />
                <span className={styles.name}>{nameOf(name)}</span>
                <ScaleInput
                  look="bar"
                  label={nameOf(name)}
                  value={value}
                  isDisabled={isReadOnly}
                  say={(said) =>
                    said === null
                      ? translate('persona.preference_unset')
                      : translate('persona.preference_value', {
                          value: said,
                          word: translate(`persona.preference_${said as 1 | 2 | 3 | 4 | 5}`),
                        })
                  }
                  onCommit={(next) => run(setPreference, { personaId, channelId: id, value: next })}
                />
                <span className={styles.value}>{value ?? '–'}</span>
                {!isReadOnly && (
                  <IconButton
                    icon="close"
                    size="small"
                    label={translate('common.remove_named', { name: nameOf(name) })}
                    className={styles.remove}
                    onClick={() => run(setPreference, { personaId, channelId: id, value: null })}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isReadOnly && (
        <Combobox
          label={translate('persona.preference_add')}
          isLabelHidden
          values={[]}
          options={channels
            .filter(({ id }) => !valueOf.has(id))
            .map(({ id, name, kind }) => ({
              value: id,
              label: nameOf(name),
              icon: `channel-${kind}` as const,
            }))}
          placeholder={translate('persona.preference_add')}
          emptyLabel={translate('persona.preference_none')}
          createLabel={(name) => translate('common.create_named', { name })}
          removeLabel={(name) => translate('common.remove_named', { name })}
          onCreate={(text) => {
            const name = cleanLine(text)
            const kind = guessChannelKind(name)
            run(addPreference, { personaId, name, kind, value: neither })
          }}
          onChange={([channelId]) => {
            if (channelId !== undefined)
              run(setPreference, { personaId, channelId, value: neither })
          }}
        />
      )}
    </Panel>
  )
}
