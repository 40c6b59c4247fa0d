/** Offers by name what the menus of headers hold: of the header that is chosen, and of where the cursor is. */

import { nameOr, laneName } from '#renderer/i18n/names.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useOfferMenu, type OfferedMenu } from '#renderer/state/offered-menus.tsx'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import type { HeaderVerbs } from './HeaderTrack.tsx'
import { useLaneVerbs } from './use-lane-verbs.ts'
import { useStageVerbs } from './use-stage-verbs.ts'
import { useStepVerbs } from './use-step-verbs.ts'

export function HeaderMenuOffers(): null {
  const translate = useTranslate()
  const { canEdit } = useMap()
  const { canArrange } = useLock()
  const { store } = useDocument().workbench
  const setNaming = useSession((session) => session.setNaming)
  const stageVerbs = useStageVerbs()
  const stepVerbs = useStepVerbs()
  const laneVerbs = useLaneVerbs()

  const menuOf = (
    verbs: HeaderVerbs,
    id: string | undefined,
    about: (id: string) => string,
  ): OfferedMenu => {
    if (id === undefined || !canEdit) return { entries: [] }
    const isChosen = useSession.getState().selectedIds.includes(id)
    return {
      group: isChosen ? 'selection' : 'here',
      about: about(id),
      entries: verbs.menu(id, () => setNaming(id), canArrange),
    }
  }
  const chosen = (type: 'stage' | 'step' | 'lane') =>
    useSession.getState().selectedIds.find((id) => store.get(type, id) !== undefined)
  const cursorStep = () => chosen('step') ?? useSession.getState().cursor?.stepId

  useOfferMenu('lane', () =>
    menuOf(laneVerbs, chosen('lane') ?? useSession.getState().cursor?.laneId, (id) => {
      const lane = store.get('lane', id)
      const name = lane === undefined ? '' : laneName(translate, lane)
      return translate('palette.about_lane', { name })
    }),
  )
  useOfferMenu('stage', () => {
    const stageId = chosen('stage') ?? store.get('step', cursorStep() ?? '')?.stageId
    return menuOf(stageVerbs, stageId, (id) =>
      translate('palette.about_stage', {
        name: nameOr(translate, store.get('stage', id)?.name ?? ''),
      }),
    )
  })
  useOfferMenu('step', () =>
    menuOf(stepVerbs, cursorStep(), (id) =>
      translate('palette.about_step', {
        name: nameOr(translate, store.get('step', id)?.name ?? ''),
      }),
    ),
  )
  return null
}
