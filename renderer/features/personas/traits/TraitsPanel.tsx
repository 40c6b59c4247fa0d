/** The traits of a persona: scales between two ends, to be added, set, ordered and removed. */
import { useState, type ReactNode } from 'react'
import { addTrait } from '#shared/commands/personas/trait-commands.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { TraitRow } from './TraitRow.tsx'
import styles from './TraitsPanel.module.css'
import { useTraitWishes } from './trait-wishes.ts'

export function TraitsPanel({ persona }: { readonly persona: Persona }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const [newId, setNewId] = useState<string | null>(null)
  const ids = useSelected(
    (reader) => reader.pointingAt('trait', 'personaId', persona.id).map(({ id }) => id),
    [persona.id],
  )
  const wishes = useTraitWishes(persona.id)
  useKeptFocus('trait', ids)
  return (
    <Panel icon="sliders" title={translate('persona.traits')}>
      {ids.length === 0 && <p className={styles.hint}>{translate('persona.traits_hint')}</p>}
      {ids.length > 0 && (
        <ul className={styles.traits}>
          {ids.map((id, index) => (
            <TraitRow
              key={id}
              traitId={id}
              index={index}
              count={ids.length}
              color={persona.color}
              isNew={id === newId}
            />
          ))}
        </ul>
      )}
      <div className={styles.wishes} role="group" aria-label={translate('persona.trait_wishes')}>
        {wishes
          .slice(0, ids.length === 0 ? 6 : ids.length < 4 ? 2 : 0)
          .map(({ leftLabel, rightLabel }) => (
            <Button
              key={`${leftLabel} ${rightLabel}`}
              variant="dashed"
              size="small"
              icon="add"
              onClick={() => run(addTrait, { personaId: persona.id, leftLabel, rightLabel })}
            >
              {rightLabel === ''
                ? leftLabel
                : translate('persona.trait_ends', { left: leftLabel, right: rightLabel })}
            </Button>
          ))}
        <Button
          variant="dashed"
          size="small"
          icon="add"
          onClick={() => setNewId(run(addTrait, { personaId: persona.id }))}
        >
          {translate('persona.trait_own')}
        </Button>
      </div>
    </Panel>
  )
}
