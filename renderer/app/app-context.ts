/** Gives components of the frame the app's model and its actions. */
import { createContext, use } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { ActionId, NamedAction } from './actions/action.ts'
import type { AppModel } from './model/app-model.ts'

interface AppContextValue {
  readonly model: AppModel
  readonly actions: readonly NamedAction[]
}

export const AppContext = createContext<AppContextValue | null>(null)

function useAppContext(): AppContextValue {
  const value = use(AppContext)
  if (value === null) throw new AppError('no-app-context')
  return value
}

export function useModel(): AppModel {
  return useAppContext().model
}

export function useActions(): readonly NamedAction[] {
  return useAppContext().actions
}

/** One action as it is now. */
export function useAction(id: ActionId): NamedAction {
  const action = useActions().find((each) => each.id === id)
  if (action === undefined) throw new AppError('no-action', [id])
  return action
}
