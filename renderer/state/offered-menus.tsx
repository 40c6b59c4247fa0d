/** Offers what menus hold by name as well: the palette then has every entry, without a second list of them. */

import { useEffect, useRef, type ReactNode } from 'react'
import { create } from 'zustand'
import { InLanguage, useLanguage, type Language } from '#renderer/i18n/i18n.ts'
import { languages } from '#renderer/i18n/words.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'

/** A menu as it would open now. */
export interface OfferedMenu {
  /** `selection`: does something to what is selected, and stands first; `here` is the default. */
  readonly group?: 'selection' | 'here'
  /** What the menu is about, said before its entries: "Stage “Booking”". */
  readonly about?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuOffer {
  readonly id: string
  readonly language: Language
  /** Makes the menu, which nobody needs before it is asked for. */
  readonly read: () => OfferedMenu
}

interface MenuOffers {
  readonly offers: readonly MenuOffer[]
}

export const useMenuOffers = create<MenuOffers>(() => ({ offers: [] }))

/** Draws nothing; its children call `useOfferMenu`, in each language once. */
export function InEveryLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  return languages.map((language) => (
    <InLanguage key={language} language={language}>
      {children}
    </InLanguage>
  ))
}

/** Offers a menu while the component is on screen. Call it inside `InEveryLanguage`. */
export function useOfferMenu(id: string, read: () => OfferedMenu): void {
  const { language } = useLanguage()
  // No effect event: the palette reads while it draws.
  const newest = useRef(read)
  useEffect(() => {
    newest.current = read
  })
  useEffect(() => {
    const offer: MenuOffer = { id, language, read: () => newest.current() }
    useMenuOffers.setState(({ offers }) => ({ offers: [...offers, offer] }))
    return () =>
      useMenuOffers.setState(({ offers }) => ({ offers: offers.filter((each) => each !== offer) }))
  }, [id, language])
}

/** The menus on screen, each in every language, the newest first. */
export function offeredMenus(
  offers: readonly MenuOffer[],
): readonly { readonly id: string; readonly menus: Readonly<Record<Language, OfferedMenu>> }[] {
  const ids = [...new Set(offers.map(({ id }) => id))]
  return ids.toReversed().flatMap((id) => {
    const read = (language: Language) =>
      offers.findLast((offer) => offer.id === id && offer.language === language)?.read()
    const [ko, en] = [read('ko'), read('en')]
    return ko === undefined || en === undefined ? [] : [{ id, menus: { ko, en } }]
  })
}
