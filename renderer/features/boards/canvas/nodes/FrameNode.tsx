/** Draws one frame of a board: its head with name and counts, and the fields of a sheet. */

import { memo } from 'react'
import { frameMetrics } from '#shared/layout/board/board-metrics.ts'
import { membersOf } from '#shared/layout/board/board-walk.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useBoardLayout } from '#renderer/features/boards/canvas/board-state.ts'
import { zoneName } from '#renderer/features/boards/canvas/editor/place-label.ts'
import { dotsOn } from './NoteFoot.tsx'
import styles from './FrameNode.module.css'

export const FrameNode = memo(function FrameNode({ id }: { readonly id: string }) {
  const frame = useRecord('frame', id)
  const layout = useBoardLayout()
  const isSelected = useSession((session) => session.selectedIds.includes(id))
  const translate = useTranslate()
  const members = membersOf(layout, id)
  const dots = useSelected(
    (reader) => {
      const counted = members.flatMap((member) => dotsOn(reader, member) ?? [])
      return counted.length === 0 ? null : counted.reduce((sum, each) => sum + each, 0)
    },
    [members.join(' ')],
  )
  const subject = useSelected(
    (reader) => {
      const record = frame?.subjectId == null ? undefined : reader.find(frame.subjectId)
      if (record === undefined) return ''
      return 'title' in record ? record.title : 'name' in record ? record.name : ''
    },
    [frame?.subjectId],
  )
  const box = layout.frames.get(id)
  if (frame === undefined || box === undefined) return null
  const zones = layout.zones.filter((zone) => zone.frameId === id && zone.zone !== '')
  const count = members.length
  const counts =
    dots === null
      ? translate('canvas.counts', { count })
      : translate('canvas.counts_votes', { count, dots })
  return (
    <div className={classNames(styles.frame, styles[frame.kind], isSelected && styles.selected)}>
      <div className={styles.head} style={{ height: frameMetrics.headerHeight }} data-thing-id={id}>
        <strong className={styles.name}>
          {frame.name || translate(`canvas.frame_${frame.kind}`)}
        </strong>
        {subject !== '' && <span className={styles.subject}>{subject}</span>}
        {frame.isLocked && <Icon name="lock" size={12} label={translate('canvas.locked')} />}
        <span className={styles.counts}>{counts}</span>
      </div>
      {zones.map(({ zone, number, box: field }) => (
        <div
          key={zone}
          className={styles.zone}
          style={{
            left: field.x - box.x,
            top: field.y - box.y,
            width: field.width,
            height: field.height,
          }}
        >
          <span className={styles.zoneName}>
            {number !== null && <span className={styles.number}>{number}</span>}
            {String(number) === zone ? null : zoneName(translate, zone)}
          </span>
        </div>
      ))}
    </div>
  )
})
