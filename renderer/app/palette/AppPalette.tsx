/** Opens the palette with all that can be done at this moment, and runs what was chosen in it. */
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { HomePalette } from '#renderer/features/palette/HomePalette.tsx'
import { ProjectPalette } from '#renderer/features/palette/ProjectPalette.tsx'
import type { PaletteEntry } from '#renderer/features/palette/palette-entry.ts'
import { useActions, useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useLanguage } from '#renderer/i18n/i18n.ts'
import { offeredMenus, useMenuOffers } from '#renderer/state/offered-menus.tsx'
import { useOffers } from '#renderer/state/offered-actions.ts'
import { rememberAction } from '#renderer/state/recent-things.ts'
import { useSession } from '#renderer/state/session.ts'
import { menuActions } from './menu-actions.ts'
import { offeredActions, ownActions, placeActions, projectActions } from './palette-actions.ts'

export function AppPalette(): ReactNode {
  const model = useModel()
  const { open, projects } = useObservable(model.state)
  const actions = useActions()
  const offers = useOffers((state) => state.offers)
  const menus = useMenuOffers((state) => state.offers)
  const { language } = useLanguage()
  const goTo = useSession((session) => session.goTo)
  const [before] = useState(() => document.activeElement)
  const chosen = useRef<PaletteEntry | null>(null)
  const openId = open?.document.projectId ?? null
  const offered = useMemo(
    () => [
      ...offeredActions(offers),
      ...offeredMenus(menus).flatMap((each) => menuActions(each.id, each.menus, language)),
      ...(openId !== null ? placeActions(goTo) : []),
      ...ownActions(actions),
      ...projectActions(
        (projects ?? []).filter(({ id }) => id !== openId),
        (id) => void model.openProject(id),
      ),
    ],
    [offers, menus, language, actions, projects, goTo, model, openId],
  )

  function close(entry: PaletteEntry | null): void {
    chosen.current = entry
    model.showDialog(null)
  }

  function runChosen(): void {
    // First back to where the keyboard was: what runs may take it on from there.
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    const { current } = chosen
    if (current === null) return
    const actionId = /^(?:action|recent):(?<id>.+)$/u.exec(current.key)?.groups?.id
    if (actionId !== undefined) rememberAction(actionId)
    current.run()
  }

  if (open === null) return <HomePalette actions={offered} onClose={close} onGone={runChosen} />
  return (
    <DocumentContext value={open.document}>
      <ProjectPalette actions={offered} onClose={close} onGone={runChosen} />
    </DocumentContext>
  )
}
