/** Tells what a user can ask for and not get from what a command must never refuse. */
import { AppError } from '#shared/base/app-error.ts'
import { make, nothing, type Move, type Run } from './arbitrary-commands.ts'
import type { TestWorkbench } from './workbench.ts'

/** Runs commands as the person does who works in the window. */
export function asUser(workbench: TestWorkbench): Run {
  return (command, input) => workbench.run(command, input)
}

// What a user can ask for and not get. Anything else that a command refuses is a defect of its own.
const refusalCodes = [
  'lane-holds-no-cards',
  'lane-holds-no-emotions',
  'not-on-one-map',
  'lane-holds-no-pains',
  'not-a-card-lane',
  'arrow-to-itself',
  'link-impossible',
  'not-of-one-test',
  'quote-empty',
  'criterion-locked',
  'not-on-one-board',
  'connector-to-itself',
  'frame-kind-fixed',
  'vote-closed',
  'vote-not-in-round',
  'vote-stacking-off',
  'vote-too-many-dots',
  'not-a-conversation',
  'structure-locked',
  'nothing-to-split',
  'nothing-to-join',
  'already-on-map',
  'template-without-map',
]

/** Does a move; gives whether the project refused it. */
export function isRefused(move: Move, workbench: TestWorkbench, run: Run): boolean {
  try {
    make(move, workbench.store, run)
    return false
  } catch (error) {
    const isMeant =
      error instanceof AppError &&
      (refusalCodes.includes(error.code) || error.ids.includes(nothing))
    if (isMeant) return true
    throw error
  }
}
