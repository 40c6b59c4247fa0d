/** What the navigation does with maps, each as one step that can be undone. */
import {
  addJourney,
  duplicateJourney,
  moveJourney,
  removeJourney,
  showLine,
  updateJourney,
} from '#shared/commands/journey-commands.ts'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { customaryLanes, type LaneKind } from '#shared/model/records/lane.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'

/** The personas of the map one comes from, or the first two of the project. */
export function usePersonasNearby(): () => readonly PersonaNearby[] {
  const { store } = useDocument().workbench
  return () => {
    const { place } = useSession.getState()
    const from = place.kind === 'journey' ? place.journeyId : store.all('journey')[0]?.id
    const known = from === undefined ? [] : store.pointingAt('journey-persona', 'journeyId', from)
    if (known.length > 0) return known
    const firstTwo = store.all('persona').slice(0, 2)
    return firstTwo.map(({ id }) => ({ personaId: id, isLineShown: true }))
  }
}

interface PersonaNearby {
  readonly personaId: string
  readonly isLineShown: boolean
}

/** Adds a map with the personas nearby and goes there; with the customary lanes, or those given. */
export function useAddJourney(): (laneKinds?: readonly LaneKind[]) => void {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const goTo = useSession((session) => session.goTo)
  const personasNearby = usePersonasNearby()
  return (laneKinds = customaryLanes) => {
    const { history } = document.workbench
    const personas = personasNearby()
    // One step for undo, whatever belongs to it.
    const options = { gestureKey: 'new journey' }
    history.endGesture()
    const journeyId = run(
      addJourney,
      {
        fields: { name: translate('journey.default_name'), state: 'as-is', scenario: '', goal: '' },
        laneKinds,
        stageNames: [1, 2, 3].map((number) => translate('journey.stage_number', { number })),
        personaIds: personas.map(({ personaId }) => personaId),
      },
      options,
    )
    for (const { personaId, isLineShown } of personas) {
      if (!isLineShown) run(showLine, { journeyId, personaId, isLineShown }, options)
    }
    history.endGesture()
    goTo({ kind: 'journey', journeyId })
  }
}

/** The same with the customary lanes. */
export function useAddPlainJourney(): () => void {
  const add = useAddJourney()
  return () => add()
}

export interface JourneyVerbs {
  rename(name: string): void
  duplicate(): void
  /** Makes a map of the same stages, steps and lanes, with the same personas, and goes there. */
  duplicateStructure(): void
  setState(state: Journey['state']): void
  setLocked(isLocked: boolean): void
  /** Copies the map as one that shows what should be, and goes there. */
  makeToBe(): void
  /** To a place among the other maps. */
  move(index: number): void
  remove(): void
}

export function useJourneyVerbs(journeyId: string): JourneyVerbs {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const goTo = useSession((session) => session.goTo)
  const journeyName = (): string => document.workbench.store.get('journey', journeyId)?.name ?? ''
  return {
    rename(name) {
      if (name !== '') run(updateJourney, { journeyId, fields: { name } })
    },
    duplicate() {
      const name = translate('common.copy_of', { name: journeyName() })
      goTo({ kind: 'journey', journeyId: run(duplicateJourney, { journeyId, name }) })
    },
    setLocked(isLocked) {
      run(lockStructure, { journeyId, isLocked })
    },
    duplicateStructure() {
      const { store } = document.workbench
      const name = translate('common.copy_of', { name: journeyName() })
      const records = templateOf(store, journeyId, false)
      const personaIds = store
        .pointingAt('journey-persona', 'journeyId', journeyId)
        .map(({ personaId }) => personaId)
      goTo({ kind: 'journey', journeyId: run(addFromTemplate, { records, name, personaIds }) })
    },
    makeToBe() {
      const name = translate('journey.to_be_name', { name: journeyName() })
      goTo({ kind: 'journey', journeyId: run(makeToBe, { journeyId, name }) })
    },
    setState: (state) => run(updateJourney, { journeyId, fields: { state } }),
    move: (index) => run(moveJourney, { journeyId, index }),
    remove() {
      if (document.workbench.store.get('journey', journeyId)?.isStructureLocked === true) {
        toasts.show({ text: translate('structure.locked_map'), tone: 'warning' })
        return
      }
      const name = journeyName()
      const { place } = useSession.getState()
      run(removeJourney, { journeyId })
      if (place.kind === 'journey' && place.journeyId === journeyId) goTo({ kind: 'overview' })
      offerUndo(document, (undo) => {
        const id = toasts.show({
          text: translate('app.journey_deleted', { name }),
          action: {
            label: translate('common.undo'),
            onAction: () => {
              undo()
              goTo({ kind: 'journey', journeyId })
            },
          },
        })
        return () => toasts.dismiss(id)
      })
    },
  }
}
