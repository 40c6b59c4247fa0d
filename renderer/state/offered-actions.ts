/** Lets any part of the window offer actions by name: palette, keyboard and help then have them. */

import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import type { TranslationKey, Values } from '#renderer/i18n/i18n.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

/** Something that can be done now. It must be one step for undo, as every user action. */
export interface OfferedAction {
  /** `<noun>.<verb>`, e.g. `stage.add`; unique within what one part offers. */
  readonly id: string
  /** What it is called. A key, since the palette finds it in both languages. */
  readonly word: TranslationKey
  /** What the sentence is filled with. */
  readonly values?: Values
  /** `selection`: does something to what is selected, and stands first; `here` is the default. */
  readonly group?: 'selection' | 'here'
  readonly icon?: IconName
  /** Keys joined by +, as `Kbd` shows them: Mod+Shift+G. The app listens to them. */
  readonly shortcut?: string
  /** True where the part listens to the keys itself and the app must not. */
  readonly isSurfaceShortcut?: boolean
  /** False shows it as something that cannot be done now. */
  readonly isEnabled?: boolean
  /** Given for actions that are on or off. */
  readonly isChecked?: boolean
  readonly run: () => void
}

interface Offer {
  readonly offererId: string
  readonly actions: readonly OfferedAction[]
}

export interface Offers {
  /** In the order in which they were made; the newest last. */
  readonly offers: readonly Offer[]
}

/** What is offered by whatever is on screen. */
export const useOffers = create<Offers>(() => ({ offers: [] }))

/** Offers actions until the returned function is called. */
export function offerActions(offererId: string, actions: readonly OfferedAction[]): () => void {
  const offer: Offer = { offererId, actions }
  useOffers.setState(({ offers }) => ({
    offers: [...offers.filter((each) => each.offererId !== offererId), offer],
  }))
  return () =>
    useOffers.setState(({ offers }) => ({ offers: offers.filter((each) => each !== offer) }))
}

/** Offers actions while the component is on screen; the newest `run` is the one that runs. */
export function useOfferActions(offererId: string, actions: readonly OfferedAction[]): void {
  const run = useEffectEvent((id: string) => actions.find((each) => each.id === id)?.run())
  // Functions differ with every drawing; an offer is made anew only where what it says differs.
  const said = JSON.stringify(actions)
  useEffect(() => {
    const stable = JSON.parse(said) as readonly Omit<OfferedAction, 'run'>[]
    return offerActions(
      offererId,
      stable.map((action) => ({ ...action, run: () => run(action.id) })),
    )
  }, [offererId, said])
}
