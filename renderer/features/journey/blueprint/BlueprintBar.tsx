/** Above a blueprint: which lanes it still lacks, and whether other lanes are shown too. */

import { addBlueprintLanes } from '#shared/commands/blueprint/blueprint-commands.ts'
import { missingBlueprintLanes } from '#shared/model/blueprint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useBlueprintOptions } from '#renderer/state/blueprint-options.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import styles from './Blueprint.module.css'

export function BlueprintBar() {
  const { journeyId } = useMap()
  const { canArrange } = useLock()
  const translate = useTranslate()
  const run = useRun()
  const { withOthers, setWithOthers } = useBlueprintOptions()
  const missing = useSelected(
    (reader) => {
      const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
      return missingBlueprintLanes(
        new Set(lanes.filter((lane) => !lane.isHidden).map((lane) => lane.kind)),
      )
    },
    [journeyId],
  )
  const names = missing.map((kind) => translate(`journey.lane_${kind}`)).join(', ')
  return (
    <div className={styles.bar}>
      <Switch
        label={translate('blueprint.other_lanes')}
        isOn={withOthers}
        onChange={setWithOthers}
      />
      {missing.length > 0 && (
        <div className={styles.missing}>
          <Icon name="info" size={14} />
          <span className={styles.names}>{translate('blueprint.missing', { names })}</span>
          {canArrange && (
            <Button size="small" icon="add" onClick={() => run(addBlueprintLanes, { journeyId })}>
              {translate('blueprint.add_missing', { count: missing.length })}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
