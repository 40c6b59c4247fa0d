/** Opens an address outside of the app, after showing the user all of it. */
import type { MessageBoxOptions } from 'electron'
import { fail, ok } from '#shared/base/result.ts'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts'
import { openableAddress } from '#shared/ipc/link-address.ts'
import type { Words } from './words.ts'

export interface LinkTools {
  /** Gives the number of the button that was pressed. */
  readonly ask: (options: MessageBoxOptions) => Promise<{ readonly response: number }>
  readonly openExternal: (address: string) => Promise<void>
  readonly words: Words
}

export async function openLink(
  { ask, openExternal, words }: LinkTools,
  { address }: RequestInput<'link.open'>,
): Promise<RequestOutput<'link.open'>> {
  const openable = openableAddress(address, (text) => new URL(text))
  if (openable === null) return fail('not-allowed')
  const { response } = await ask({
    type: 'question',
    message: words.openLinkTitle,
    detail: `${words.openLinkDetail}\n\n${openable}`,
    buttons: [words.openLinkConfirm, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return ok('declined')
  await openExternal(openable)
  return ok('opened')
}
