/** The pictures and files of a prototype in their order: a storyboard with captions. */

import { useRef, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import {
  addAttachment,
  moveAttachment,
  removeAttachment,
  updateAttachment,
} from '#shared/commands/testing/attachment-commands.ts'
import type { Attachment } from '#shared/model/records/attachment.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { RecordText } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import styles from './Making.module.css'
import { PictureInput } from './PictureInput.tsx'
import { SaveFile } from './SaveFile.tsx'
import { useTakeFiles } from './use-take-files.ts'

export function Attachments({ ownerId }: { readonly ownerId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const attachments = useSelected(
    (reader) => reader.pointingAt('attachment', 'ownerId', ownerId),
    [ownerId],
  )
  // Pictures that were chosen together go again together.
  const gestureKey = useRef('')
  const { take, isBusy } = useTakeFiles('any', (asset, name) =>
    run(
      addAttachment,
      { ownerId, name: cleanLine(name), asset },
      { gestureKey: gestureKey.current },
    ),
  )
  return (
    <Section title={translate('inspector.storyboard', { number: attachments.length })}>
      {attachments.length > 0 && (
        <ol className={styles.shots}>
          {attachments.map((attachment, place) => (
            <Shot
              key={attachment.id}
              attachment={attachment}
              place={place}
              count={attachments.length}
            />
          ))}
        </ol>
      )}
      <div className={styles.buttons}>
        <PictureInput
          label={translate('inspector.storyboard_add')}
          isBusy={isBusy}
          accepts="*/*"
          isMany
          takesDropped
          onFiles={(files) => {
            gestureKey.current = newGesture('pictures')
            void take(files)
          }}
        />
      </div>
      <p className={styles.hint}>{translate('inspector.storyboard_how')}</p>
    </Section>
  )
}

interface ShotProps {
  readonly attachment: Attachment
  /** From 0. */
  readonly place: number
  readonly count: number
}

function Shot({ attachment, place, count }: ShotProps): ReactNode {
  const { id: attachmentId, name, caption, asset } = attachment
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const address = useAssetAddress(asset)
  const number = place + 1
  const called = caption === '' ? name : caption
  return (
    <li className={styles.shot}>
      {address !== null && <img src={address} alt={called} />}
      <Fields className={styles.fields}>
        <div className={styles.shotLine}>
          <span className={styles.number}>{number}</span>
          <div className={styles.words}>
            <RecordText
              recordId={attachmentId}
              fieldName="caption"
              label={translate('inspector.caption', { number })}
              placeholder={name === '' ? translate('inspector.caption_hint') : name}
              stored={caption}
              write={(text, how) =>
                run(updateAttachment, { attachmentId, fields: { caption: text } }, how)
              }
            />
          </div>
          {asset !== null && <SaveFile hash={asset} name={name === '' ? called : name} />}
          <IconButton
            icon="move-up"
            size="small"
            label={translate('inspector.shot_up', { number })}
            disabled={isReadOnly || place === 0}
            onClick={() => run(moveAttachment, { attachmentId, index: place - 1 })}
          />
          <IconButton
            icon="move-down"
            size="small"
            label={translate('inspector.shot_down', { number })}
            disabled={isReadOnly || place === count - 1}
            onClick={() => run(moveAttachment, { attachmentId, index: place + 1 })}
          />
          <IconButton
            icon="delete"
            size="small"
            tooltipSide="left"
            label={translate('inspector.shot_remove', { number })}
            disabled={isReadOnly}
            onClick={() => {
              run(removeAttachment, { attachmentId })
              offerUndo(translate('inspector.shot_removed', { number }))
            }}
          />
        </div>
      </Fields>
    </li>
  )
}
