/** Says how to end an arrow that has been begun. */

import { isCellItem } from '#shared/model/cells.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useArrowDrawing } from '#renderer/state/arrow-drawing.ts'
import { useAnyRecord } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import styles from './ArrowHint.module.css'

export function ArrowHint() {
  const { focus } = useMap()
  const translate = useTranslate()
  const fromId = useArrowDrawing((drawing) => drawing.fromId)
  const end = useArrowDrawing((drawing) => drawing.end)
  const item = useAnyRecord(fromId)
  const isShown = isCellItem(item)
  return (
    <div className={styles.place} role="status">
      {isShown && (
        <div className={styles.hint}>
          <Icon name="forward" size={14} />
          <span>{translate('transition.hint', { title: nameOr(translate, item.title) })}</span>
          <IconButton
            icon="close"
            size="small"
            label={translate('common.cancel')}
            onClick={() => {
              end()
              focus()
            }}
          />
        </div>
      )}
    </div>
  )
}
