/** One picture of a storyboard with its caption and its place among the others. */

import type { ReactNode } from 'react'
import { removeAttachment, updateAttachment } from '#shared/commands/testing/attachment-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useOfferUndo } from '#renderer/features/boards/define/use-offer-undo.ts'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'
import styles from './Storyboard.module.css'

const mime = 'application/x-throughline-story-frame'

interface StoryFrameProps {
  readonly attachmentId: string
  /** From 0. */
  readonly index: number
  readonly count: number
  readonly isDragged: boolean
  /** Whether another one is being dragged. */
  readonly isTarget: boolean
  readonly onDrag: (id: string | null) => void
  readonly onDropHere: () => void
  readonly onMove: (index: number) => void
}

export function StoryFrame(props: StoryFrameProps): ReactNode {
  const { attachmentId, index, count, isDragged, isTarget, onDrag, onDropHere, onMove } = props
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const attachment = useRecord('attachment', attachmentId)
  const address = useAssetAddress(attachment?.asset ?? null)
  if (attachment === undefined) return null
  const number = index + 1
  return (
    <li
      className={classNames(styles.frame, isDragged && styles.dragged)}
      onDragOver={(event) => {
        if (isTarget) event.preventDefault()
      }}
      onDrop={(event) => {
        if (!isTarget) return
        event.preventDefault()
        onDropHere()
      }}
    >
      <div
        className={styles.picture}
        draggable={!isReadOnly}
        onDragStart={(event) => {
          event.dataTransfer.setData(mime, attachmentId)
          event.dataTransfer.effectAllowed = 'move'
          onDrag(attachmentId)
        }}
        onDragEnd={() => onDrag(null)}
      >
        {address === null ? (
          <span className={styles.file}>
            <Icon name="file" size={20} />
            {attachment.name}
          </span>
        ) : (
          <img src={address} alt={translate('prototypes.scene', { number })} draggable={false} />
        )}
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      </div>
      <WrittenText
        recordId={attachmentId}
        field="caption"
        stored={attachment.caption}
        label={translate('prototypes.caption', { number })}
        placeholder={translate('prototypes.caption_hint')}
        lines="many"
        write={(caption, options) =>
          run(updateAttachment, { attachmentId, fields: { caption } }, options)
        }
      />
      {!isReadOnly && (
        <div className={styles.tools}>
          <IconButton
            icon="move-left"
            size="small"
            label={translate('prototypes.earlier', { number })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          />
          <IconButton
            icon="move-right"
            size="small"
            label={translate('prototypes.later', { number })}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          />
          <IconButton
            icon="delete"
            size="small"
            label={translate('prototypes.remove_picture', { number })}
            onClick={() => {
              run(removeAttachment, { attachmentId })
              offerUndo(translate('prototypes.picture_removed'))
            }}
          />
        </div>
      )}
    </li>
  )
}
