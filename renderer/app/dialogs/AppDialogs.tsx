/** Shows the dialog that was asked for. */
import type { ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'

export function AppDialogs(): ReactNode {
  const model = useModel()
  const { dialog } = useObservable(model.state)
  const close = (): void => model.showDialog(null)
  return <KeyboardHelp isOpen={dialog === 'keyboard'} onClose={close} />
}
