/** Above the map: whose lines are shown, and what can be added, shown or hidden. */

import { attachPersona, showLine } from '#shared/commands/journey-commands.ts'
import { addLane, setLaneHidden } from '#shared/commands/lane-commands.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { FilterButton } from '#renderer/features/journey/filter/FilterButton.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLaneSetMenu } from '#renderer/features/journey/structure/use-map-structure.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { laneName } from '#renderer/i18n/names.ts'
import { useAddStage } from '#renderer/features/journey/headers/use-add-stage.ts'
import { useLaneKindMenu } from '#renderer/features/journey/headers/use-lane-verbs.ts'
import { CompareMenu } from './difference/CompareMenu.tsx'
import { LockButton } from '#renderer/features/journey/structure/LockButton.tsx'
import styles from './JourneyToolbar.module.css'

/** As high as the toolbar, with nothing in it yet. */
export function ToolbarRoom() {
  return <div className={styles.toolbar} />
}

export function JourneyToolbar() {
  const personasHere = useFromMap((map) => map.filtered.whole.personas)
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const select = useSession((session) => session.select)
  const personas = useSelected((reader) => reader.all('persona'), [])
  const lanes = useSelected(
    (reader) => reader.pointingAt('lane', 'journeyId', journeyId),
    [journeyId],
  )
  const hidden = useHidden(journeyId)
  const addStage = useAddStage()
  const lock = useLock()
  const laneSets = useLaneSetMenu()
  const kinds = useLaneKindMenu((kind) =>
    select([run(addLane, { journeyId, kind, name: '', index: Infinity })]),
  )
  const attached = new Set(personasHere.map(({ persona }) => persona.id))

  const personaMenu: readonly MenuEntry[] = [
    ...personas
      .filter((persona) => !attached.has(persona.id))
      .map((persona) => ({
        label: persona.name === '' ? translate('common.untitled') : persona.name,
        icon: 'persona' as const,
        onSelect: () => run(attachPersona, { journeyId, personaId: persona.id }),
      })),
    { kind: 'separator' },
    {
      label: translate('journey.new_persona'),
      icon: 'add',
      onSelect: () => {
        const name = translate('journey.persona_number', { number: personas.length + 1 })
        const options = { gestureKey: `new persona on ${journeyId}` }
        const personaId = run(addPersona, { name }, options)
        run(attachPersona, { journeyId, personaId }, options)
      },
    },
  ]

  const laneMenu: readonly MenuEntry[] = [
    { kind: 'heading', label: translate('journey.shown_lanes') },
    ...lanes.map((lane) => ({
      kind: 'check' as const,
      label: laneName(translate, lane),
      icon: `lane-${lane.kind}` as const,
      isChecked: !lane.isHidden,
      isDisabled: !canEdit,
      onSelect: (isShown: boolean) => run(setLaneHidden, { laneId: lane.id, isHidden: !isShown }),
    })),
    { kind: 'separator' },
    {
      kind: 'submenu',
      label: translate('journey.add_lane'),
      icon: 'add',
      items: kinds,
      isDisabled: !lock.canArrange,
    },
    laneSets,
  ]

  return (
    <div className={styles.toolbar} role="group" aria-label={translate('journey.toolbar')}>
      <div className={styles.people}>
        {personasHere.map(({ persona, isLineShown }) => (
          <Chip
            key={persona.id}
            mark={{ color: persona.color, shape: persona.pointShape }}
            isPressed={isLineShown}
            onPress={() =>
              run(showLine, { journeyId, personaId: persona.id, isLineShown: !isLineShown })
            }
          >
            {persona.name === '' ? translate('common.untitled') : persona.name}
          </Chip>
        ))}
        {canEdit && (
          <Menu
            items={personaMenu}
            trigger={
              <Button size="small" variant="ghost" icon="add">
                {translate('journey.personas')}
              </Button>
            }
          />
        )}
      </div>
      <div className={styles.actions}>
        <CompareMenu journeyId={journeyId} />
        {hidden.length > 0 && (
          <Menu
            align="end"
            items={hidden.map(({ id, kind, name }) => ({
              label: name === '' ? translate('common.untitled') : name,
              icon: kind === 'stage' ? ('stage' as const) : ('columns' as const),
              onSelect: () =>
                kind === 'stage'
                  ? run(setStageHidden, { stageId: id, isHidden: false })
                  : run(setStepHidden, { stepId: id, isHidden: false }),
            }))}
            trigger={
              <Button size="small" variant="ghost" icon="eye-off" disabled={!canEdit}>
                {translate('journey.hidden_count', { count: hidden.length })}
              </Button>
            }
          />
        )}
        <FilterButton />
        <Menu
          align="end"
          items={laneMenu}
          trigger={
            <Button size="small" variant="ghost" icon="rows">
              {translate('journey.lanes')}
            </Button>
          }
        />
        <LockButton />
        {lock.canArrange && (
          <Button size="small" variant="ghost" icon="add" onClick={() => addStage(Infinity)}>
            {translate('journey.stage')}
          </Button>
        )}
      </div>
    </div>
  )
}

interface HiddenPart {
  readonly id: string
  readonly kind: 'stage' | 'step'
  readonly name: string
}

function useHidden(journeyId: string): readonly HiddenPart[] {
  const ids = useSelected(
    (reader) =>
      reader
        .pointingAt('stage', 'journeyId', journeyId)
        .flatMap((stage): readonly (Stage | Step)[] =>
          stage.isHidden
            ? [stage]
            : reader.pointingAt('step', 'stageId', stage.id).filter((step) => step.isHidden),
        ),
    [journeyId],
  )
  return ids.map(({ id, type, name }) => ({ id, kind: type, name }))
}
