/** Buttons that zoom the map and fit it into the window. */

import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useLayout } from './map-context.ts'
import styles from './ZoomControls.module.css'

export function ZoomControls() {
  const translate = useTranslate()
  const sheet = useSheetView()
  const layout = useLayout()
  return (
    <div className={styles.controls} role="group" aria-label={translate('journey.zoom')}>
      <IconButton
        icon="minus"
        label={translate('journey.zoom_out')}
        tooltipSide="top"
        onClick={() => sheet.zoomBy(1 / zoomStep)}
      />
      <IconButton
        icon="add"
        label={translate('journey.zoom_in')}
        tooltipSide="top"
        onClick={() => sheet.zoomBy(zoomStep)}
      />
      <IconButton
        icon="fit"
        label={translate('journey.fit')}
        tooltipSide="top"
        onClick={() => sheet.showBox({ x: 0, y: 0, width: layout.width, height: layout.height })}
      />
    </div>
  )
}
