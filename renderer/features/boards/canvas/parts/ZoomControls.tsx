/** Buttons that zoom a board and fit it into the window. */

import type { ReactNode } from 'react'
import { zoomStep } from '#renderer/canvas/canvas-types.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { withToolRoom } from '#renderer/features/boards/canvas/tool-room.ts'
import styles from './BoardTools.module.css'

export function ZoomControls(): ReactNode {
  const translate = useTranslate()
  const sheet = useSheetView()
  const { board } = useBoard()
  return (
    <div className={styles.bar} role="group" aria-label={translate('journey.zoom')}>
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
        label={translate('canvas.fit')}
        tooltipSide="top"
        onClick={() => sheet.showBox(withToolRoom(board.getState().layout.bounds))}
      />
    </div>
  )
}
