/** Gathers what the palette can run: the app's actions, what is offered on screen, places and projects. */
import { boardStages } from '#shared/model/records/board.ts'
import {
  createTranslator,
  type Language,
  type Translate,
  type TranslationKey,
} from '#renderer/i18n/i18n.ts'
import { stageIcon } from '#renderer/looks/stage-look.ts'
import type { OfferedAction } from '#renderer/state/offered-actions.ts'
import type { Place } from '#renderer/state/session.ts'
import type { PaletteAction } from '#renderer/features/palette/palette-entry.ts'
import type { HomeProject } from '#renderer/features/home/home-project.ts'
import type { NamedAction } from '#renderer/app/actions/action.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

type Names = Readonly<Record<Language, string>>

/** The app's own actions. The palette offers neither itself nor to delete, which is offered by what is chosen. */
export function ownActions(actions: readonly NamedAction[]): readonly PaletteAction[] {
  return actions
    .filter(({ id }) => id !== 'app.palette' && id !== 'edit.delete')
    .map(({ id, place, labels, icon, shortcut, isEnabled, isChecked, run }) => ({
      id,
      group: place === 'file' ? 'project' : place === 'edit' || place === 'view' ? 'here' : 'app',
      names:
        place === 'language' || place === 'theme'
          ? inBoth((translate, language) =>
              translate(`palette.${place}`, { name: labels[language] }),
            )
          : labels,
      icon,
      shortcut,
      isEnabled,
      isChecked,
      run,
    }))
}

/** What the parts of the window offer now, the newest first. */
export function offeredActions(
  offers: readonly { readonly offererId: string; readonly actions: readonly OfferedAction[] }[],
): readonly PaletteAction[] {
  return offers.toReversed().flatMap(({ offererId, actions }) =>
    actions.map(({ id, group = 'here', word, values, isEnabled = true, ...action }) => ({
      ...action,
      id: `${offererId} ${id}`,
      group,
      names: inBoth((translate) => translate(word, values)),
      isEnabled,
    })),
  )
}

/** The places of a project that are there whatever it holds; maps and boards are found as records. */
export function placeActions(goTo: (place: Place) => void): readonly PaletteAction[] {
  const to = (word: TranslationKey, icon: IconName, place: Place): PaletteAction => ({
    id: word,
    group: 'go',
    names: inBoth((translate) => translate(word)),
    icon,
    isEnabled: true,
    run: () => goTo(place),
  })
  return [
    to('palette.go_overview', 'overview', { kind: 'overview' }),
    to('palette.go_personas', 'persona', { kind: 'personas', personaId: null }),
    ...boardStages.map((stage) =>
      to(`palette.go_${stage}`, stageIcon(stage), { kind: 'board', stage, boardId: null }),
    ),
    to('palette.go_thread', 'thread', { kind: 'thread' }),
  ]
}

/** The projects on this device, the last changed first. */
export function projectActions(
  projects: readonly HomeProject[],
  open: (projectId: string) => void,
): readonly PaletteAction[] {
  return projects.map(({ id, summary }) => ({
    id: `open ${id}`,
    group: 'project',
    names: inBoth((translate) =>
      translate('palette.open_project', { name: summary.name || translate('common.untitled') }),
    ),
    icon: 'folder',
    isEnabled: true,
    run: () => open(id),
  }))
}

function inBoth(say: (translate: Translate, language: Language) => string): Names {
  return { ko: say(createTranslator('ko'), 'ko'), en: say(createTranslator('en'), 'en') }
}
