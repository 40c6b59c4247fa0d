/** Above the map: whose lines are shown, and what can be added, shown or hidden. */

import { showLine } from '#shared/commands/journey-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { FilterButton } from '#renderer/features/journey/filter/FilterButton.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useToolMenus } from '#renderer/features/journey/structure/use-tool-menus.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useAddStage } from '#renderer/features/journey/headers/use-add-stage.ts'
import { CompareMenu } from './difference/CompareMenu.tsx'
import { LockButton } from '#renderer/features/journey/structure/LockButton.tsx'
import styles from './JourneyToolbar.module.css'

/** As high as the toolbar, with nothing in it yet. */
export function ToolbarRoom() {
  return <div className={styles.toolbar} />
}

export function JourneyToolbar() {
  const personasHere = useFromMap((map) => map.filtered.whole.personas)
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const addStage = useAddStage()
  const lock = useLock()
  const menus = useToolMenus()

  return (
    <div className={styles.toolbar} role="group" aria-label={translate('journey.toolbar')}>
      <div className={styles.people}>
        {personasHere.map(({ persona, isLineShown }) => (
          <Chip
            key={persona.id}
            mark={{ color: persona.color, shape: persona.pointShape }}
            isPressed={isLineShown}
            onPress={() =>
              run(showLine, { journeyId, personaId: persona.id, isLineShown: !isLineShown })
            }
          >
            {persona.name === '' ? translate('common.untitled') : persona.name}
          </Chip>
        ))}
        {canEdit && (
          <Menu
            items={menus.people}
            trigger={
              <Button size="small" variant="ghost" icon="add">
                {translate('journey.personas')}
              </Button>
            }
          />
        )}
      </div>
      <div className={styles.actions}>
        <CompareMenu journeyId={journeyId} />
        {menus.hidden.length > 0 && (
          <Menu
            align="end"
            items={menus.hidden}
            trigger={
              <Button size="small" variant="ghost" icon="eye-off" disabled={!canEdit}>
                {translate('journey.hidden_count', { count: menus.hidden.length })}
              </Button>
            }
          />
        )}
        <FilterButton />
        <Menu
          align="end"
          items={menus.lanes}
          trigger={
            <Button size="small" variant="ghost" icon="rows">
              {translate('journey.lanes')}
            </Button>
          }
        />
        <LockButton />
        {lock.canArrange && (
          <Button size="small" variant="ghost" icon="add" onClick={() => addStage(Infinity)}>
            {translate('journey.stage')}
          </Button>
        )}
      </div>
    </div>
  )
}
