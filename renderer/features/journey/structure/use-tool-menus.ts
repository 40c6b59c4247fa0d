/** The menus of the map's tools: whose lines are there, which lanes are shown, what is hidden. */

import { attachPersona, detachPersona, showLine } from '#shared/commands/journey-commands.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useAddLane } from '#renderer/features/journey/headers/use-add-lane.ts'
import { useLaneKindMenu } from '#renderer/features/journey/headers/use-lane-verbs.ts'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from './use-lock.ts'
import { useLaneSetMenu } from './use-map-structure.ts'

export interface ToolMenus {
  /** Who can be added to the map. */
  readonly people: readonly MenuEntry[]
  /** Whose line is shown, and who can be taken off the map. */
  readonly lines: readonly MenuEntry[]
  readonly lanes: readonly MenuEntry[]
  /** Stages and steps to show again. */
  readonly hidden: readonly MenuEntry[]
}

export function useToolMenus(): ToolMenus {
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const personasHere = useFromMap((map) => map.filtered.whole.personas)
  const personas = useSelected((reader) => reader.all('persona'), [])
  const attached = new Set(personasHere.map(({ persona }) => persona.id))
  const newPersona = () => {
    const name = translate('journey.persona_number', { number: personas.length + 1 })
    const options = { gestureKey: `new persona on ${journeyId}` }
    const personaId = run(addPersona, { name }, options)
    run(attachPersona, { journeyId, personaId }, options)
  }
  return {
    people: [
      ...personas
        .filter((persona) => !attached.has(persona.id))
        .map((persona): MenuEntry => ({
          label: nameOr(translate, persona.name),
          icon: 'persona',
          isDisabled: !canEdit,
          onSelect: () => run(attachPersona, { journeyId, personaId: persona.id }),
        })),
      { kind: 'separator' },
      {
        label: translate('journey.new_persona'),
        icon: 'add',
        isDisabled: !canEdit,
        onSelect: newPersona,
      },
    ],
    lines: personasHere.flatMap(({ persona, isLineShown }): readonly MenuEntry[] => {
      const name = nameOr(translate, persona.name)
      return [
        {
          kind: 'check',
          label: translate('structure.line_of', { name }),
          icon: 'emotion-line',
          isChecked: isLineShown,
          isDisabled: !canEdit,
          onSelect: (willShow) =>
            run(showLine, { journeyId, personaId: persona.id, isLineShown: willShow }),
        },
        {
          label: translate('structure.detach_persona', { name }),
          icon: 'close',
          isDisabled: !canEdit,
          onSelect: () => run(detachPersona, { journeyId, personaId: persona.id }),
        },
      ]
    }),
    lanes: useLaneMenu(),
    hidden: useHiddenMenu(),
  }
}

function useLaneMenu(): readonly MenuEntry[] {
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const { canArrange } = useLock()
  const laneSets = useLaneSetMenu()
  const lanes = useSelected(
    (reader) => reader.pointingAt('lane', 'journeyId', journeyId),
    [journeyId],
  )
  const addLane = useAddLane()
  const kinds = useLaneKindMenu((kind) => addLane(kind))
  return [
    { kind: 'heading', label: translate('journey.shown_lanes') },
    ...lanes.map((lane): MenuEntry => ({
      kind: 'check',
      label: laneName(translate, lane),
      icon: `lane-${lane.kind}`,
      isChecked: !lane.isHidden,
      isDisabled: !canEdit,
      onSelect: (isShown) => run(setLaneHidden, { laneId: lane.id, isHidden: !isShown }),
    })),
    { kind: 'separator' },
    {
      kind: 'submenu',
      label: translate('journey.add_lane'),
      icon: 'add',
      items: kinds,
      isDisabled: !canArrange,
    },
    laneSets,
  ]
}

function useHiddenMenu(): readonly MenuEntry[] {
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const hidden = useSelected(
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
  return hidden.map(({ id, type, name }) => ({
    label: nameOr(translate, name),
    icon: type === 'stage' ? 'stage' : 'columns',
    isDisabled: !canEdit,
    onSelect: () =>
      type === 'stage'
        ? run(setStageHidden, { stageId: id, isHidden: false })
        : run(setStepHidden, { stepId: id, isHidden: false }),
  }))
}
