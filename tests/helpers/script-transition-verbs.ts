/** What random scripts do with arrows and blueprints; a part of `script-verbs.ts`. */
import { addBlueprintLanes, markDelivery } from '#shared/commands/blueprint/blueprint-commands.ts'
import {
  addOpportunityFromTransition,
  addTransition,
  removeTransitions,
  reverseTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { NothingThere } from './script-draw.ts'
import type { Verb } from './script-verbs.ts'

export const transitionVerbs: Readonly<Record<string, Verb>> = {
  [addTransition.id]: (w, d) => {
    const [from, to] = [d.item(), d.item()]
    const mapOf = ({ laneId }: CellItem) => w.store.get('lane', laneId)?.journeyId
    if (from === to || mapOf(from) !== mapOf(to)) throw new NothingThere()
    w.run(addTransition, { fromId: from.id, toId: to.id })
  },
  [updateTransition.id]: (w, d) =>
    w.run(updateTransition, {
      transitionId: d.id('transition'),
      fields: { label: d.step.text, carried: d.step.text, isBreak: d.step.isOn },
    }),
  [reverseTransition.id]: (w, d) => w.run(reverseTransition, { transitionId: d.id('transition') }),
  [removeTransitions.id]: (w, d) =>
    w.run(removeTransitions, { transitionIds: [d.id('transition')] }),
  [addOpportunityFromTransition.id]: (w, d) =>
    w.run(addOpportunityFromTransition, {
      transitionId: d.id('transition'),
      title: d.step.text,
    }),
  [addBlueprintLanes.id]: (w, d) => w.run(addBlueprintLanes, { journeyId: d.id('journey') }),
  [markDelivery.id]: (w, d) =>
    w.run(markDelivery, {
      itemIds: [d.item().id],
      mark: { isFailurePoint: d.step.isOn, isWaitPoint: !d.step.isOn },
    }),
}
