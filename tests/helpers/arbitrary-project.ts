/** Random projects and random scripts of commands, for tests that hold for whatever a user does. */
import * as fc from 'fast-check'
import { addChannel } from '#shared/commands/channel-commands.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { addItem, addItems } from '#shared/commands/item-commands.ts'
import { addJourney } from '#shared/commands/journey-commands.ts'
import { addLane } from '#shared/commands/lane-commands.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { addStage } from '#shared/commands/stage-commands.ts'
import { addStep } from '#shared/commands/step-commands.ts'
import { smallWorkbench, TestWorkbench } from './workbench.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { anyText } from './arbitrary-text.ts'
import { Draw, NothingThere, type ScriptStep } from './script-draw.ts'
import { verbs } from './script-verbs.ts'

export type ProjectScript = readonly ScriptStep[]

/** The verbs a script may use: every command's id, `undo` and `redo`. */
export const scriptVerbs: readonly string[] = Object.keys(verbs)

// Adding must outweigh removing, or projects stay empty.
const growing = [
  addJourney.id,
  addStage.id,
  addStep.id,
  addLane.id,
  addPersona.id,
  addItem.id,
  addItem.id,
  addItems.id,
  addItems.id,
  addChannel.id,
  setEmotion.id,
  setEmotion.id,
]

/** Scripts of 20 to 80 steps, unless told otherwise; `undo` and `redo` only where asked for. */
export function projectScripts(
  options: {
    readonly minLength?: number
    readonly maxLength?: number
    readonly withUndo?: boolean
  } = {},
): fc.Arbitrary<ProjectScript> {
  const { minLength = 20, maxLength = 80, withUndo = false } = options
  const known = scriptVerbs.filter((verb) => withUndo || (verb !== 'undo' && verb !== 'redo'))
  const step: fc.Arbitrary<ScriptStep> = fc.record({
    verb: fc.oneof(fc.constantFrom(...growing), fc.constantFrom(...known)),
    picks: fc.array(fc.nat(997), { minLength: 6, maxLength: 6 }),
    text: anyText,
    texts: fc.array(anyText, { maxLength: 4 }),
    score: fc.option(fc.integer({ min: 1, max: 5 })),
    isOn: fc.boolean(),
  })
  // Without `size: 'max'`, fast-check would make scripts of about six steps.
  return fc.array(step, { minLength, maxLength, size: 'max' })
}

/** Does one step; gives false where the project has nothing that it could be done to. */
export function runStep(workbench: Workbench, step: ScriptStep): boolean {
  const verb = verbs[step.verb]
  if (verb === undefined) throw new Error(`no such verb: ${step.verb}`)
  try {
    verb(workbench, new Draw(workbench, step))
    return true
  } catch (error) {
    if (error instanceof NothingThere) return false
    throw error
  }
}

/** A workbench in which a whole script has been done. */
export function runScript(script: ProjectScript, workbench = new TestWorkbench()): TestWorkbench {
  for (const step of script) runStep(workbench, step)
  return workbench
}

/** Whole valid projects, grown by scripts from nothing or from the small project. */
export const anyProject: fc.Arbitrary<readonly AnyRecord[]> = fc
  .tuple(projectScripts(), fc.boolean())
  .map(([script, isEmpty]) => [
    ...runScript(script, isEmpty ? new TestWorkbench() : smallWorkbench()).store.everything(),
  ])
