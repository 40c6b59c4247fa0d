/** Random moves at arrows and blueprints; a part of the walks of `arbitrary-commands.ts`. */
import { addBlueprintLanes, markDelivery } from '#shared/commands/blueprint/blueprint-commands.ts'
import * as transitions from '#shared/commands/transitions/transition-commands.ts'
import type { Scene } from './arbitrary-commands.ts'

export const transitionMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'transition.add': ({ run, cellItem }) =>
    void run(transitions.addTransition, { fromId: cellItem(0), toId: cellItem(1) }),
  'transition.update': ({ run, id, text, dice, isOn }) =>
    run(transitions.updateTransition, {
      transitionId: id('transition', 0),
      fields: { label: text, lost: text, waitMinutes: dice[1]!, isBreak: isOn },
    }),
  'transition.reverse': ({ run, id }) =>
    run(transitions.reverseTransition, { transitionId: id('transition', 0) }),
  'transition.remove': ({ run, id }) =>
    run(transitions.removeTransitions, { transitionIds: [id('transition', 0)] }),
  'opportunity.add-from-transition': ({ run, id, text }) =>
    void run(transitions.addOpportunityFromTransition, {
      transitionId: id('transition', 0),
      title: text,
    }),
  'lane.add-blueprint': ({ run, id }) =>
    void run(addBlueprintLanes, { journeyId: id('journey', 0) }),
  'item.mark': ({ run, cellItem, dice, isOn }) =>
    run(markDelivery, {
      itemIds: [cellItem(0), cellItem(1)],
      mark: { isFailurePoint: isOn, isWaitPoint: !isOn, waitMinutes: dice[2]! },
    }),
}
