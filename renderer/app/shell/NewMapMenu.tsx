/** Makes a map of a set of lanes or of a template of one's own. */
import type { ReactNode } from 'react'
import { laneSets } from '#shared/commands/structure/lane-sets.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useModel } from '#renderer/app/app-context.ts'
import { importTemplate, templateRecords } from '#renderer/app/model/own-templates.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { useAddJourney, usePersonasNearby } from './journey-verbs.ts'

export function NewMapMenu(): ReactNode {
  const translate = useTranslate()
  const model = useModel()
  const { templates } = useObservable(model.state)
  const run = useRun()
  const goTo = useSession((session) => session.goTo)
  const addJourney = useAddJourney()
  const personasNearby = usePersonasNearby()
  const beginWith = async (id: string, name: string) => {
    const records = await templateRecords(model, id)
    if (records === null) return
    const personaIds = personasNearby().map(({ personaId }) => personaId)
    goTo({ kind: 'journey', journeyId: run(addFromTemplate, { records, name, personaIds }) })
  }
  const items: readonly MenuEntry[] = [
    { kind: 'heading', label: translate('structure.lane_set') },
    ...laneSets.map(({ id, kinds }): MenuEntry => ({
      label: translate(`structure.set_${id}`),
      icon: 'rows',
      onSelect: () => addJourney(kinds),
    })),
    { kind: 'separator' },
    { kind: 'heading', label: translate('templates.own') },
    ...templates.map(({ id, name }): MenuEntry => ({
      label: name === '' ? translate('common.untitled') : name,
      icon: 'journey',
      onSelect: () => void beginWith(id, name),
    })),
    {
      label: translate('templates.import'),
      icon: 'file-import',
      onSelect: () => void importTemplate(model),
    },
  ]
  return (
    <Menu
      items={items}
      trigger={
        <IconButton
          icon="chevron-down"
          size="small"
          tooltipSide="right"
          label={translate('templates.new_map')}
        />
      }
    />
  )
}
