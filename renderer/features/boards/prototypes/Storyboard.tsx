/** The storyboard of a prototype: pictures with captions in their order, added by file, paste or drop. */

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { addAttachment, moveAttachment } from '#shared/commands/testing/attachment-commands.ts'
import { cleanLine } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { takeDroppedImages } from '#renderer/state/assets.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { firstImage } from '#renderer/state/small-picture.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { useKeepPicture } from '#renderer/features/boards/ideate/sketch/use-keep-picture.ts'
import { attachmentsOf } from './prototype-facts.ts'
import styles from './Storyboard.module.css'
import { StoryFrame } from './StoryFrame.tsx'

export function Storyboard({ prototypeId }: { readonly prototypeId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const keep = useKeepPicture()
  const { isReadOnly } = useDocument()
  const ids = useSelected(
    (reader) => attachmentsOf(reader, prototypeId).map(({ id }) => id),
    [prototypeId],
  )
  const chooser = useRef<HTMLInputElement>(null)
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function take(files: readonly File[]): Promise<void> {
    setIsBusy(true)
    // One after the other, so that they stand in the order in which they were chosen.
    for (const file of files) {
      const asset = await keep(file)
      if (asset === null) continue
      run(addAttachment, { ownerId: prototypeId, name: cleanLine(file.name), asset })
    }
    setIsBusy(false)
  }

  const takeOne = useEffectEvent((file: File) => void take([file]))
  useEffect(() => {
    if (isReadOnly) return
    const paste = (event: ClipboardEvent): void => {
      const image = firstImage(event.clipboardData?.files)
      // The inspector beside it listens, too; the first one takes it.
      if (image === undefined || event.defaultPrevented) return
      event.preventDefault()
      takeOne(image)
    }
    document.addEventListener('paste', paste)
    const stopTaking = takeDroppedImages((image) => takeOne(image))
    return () => {
      document.removeEventListener('paste', paste)
      stopTaking()
    }
  }, [isReadOnly])

  function move(id: string, index: number): void {
    if (index < 0 || index >= ids.length || ids.indexOf(id) === index) return
    run(moveAttachment, { attachmentId: id, index })
  }

  return (
    <Panel
      title={translate('prototypes.storyboard')}
      icon="image"
      headingLevel={3}
      actions={
        isReadOnly ? undefined : (
          <Button size="small" icon="add" isBusy={isBusy} onClick={() => chooser.current?.click()}>
            {translate('prototypes.add_pictures')}
          </Button>
        )
      }
    >
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // Emptied, so that choosing the same files again is told again.
          event.currentTarget.value = ''
          void take(files)
        }}
      />
      {ids.length === 0 ? (
        <p className={styles.hint}>{translate('prototypes.storyboard_empty')}</p>
      ) : (
        <ol className={styles.frames}>
          {ids.map((id, index) => (
            <StoryFrame
              key={id}
              attachmentId={id}
              index={index}
              count={ids.length}
              isDragged={id === draggedId}
              onDrag={setDraggedId}
              onDropHere={() => {
                if (draggedId !== null) move(draggedId, index)
                setDraggedId(null)
              }}
              isTarget={draggedId !== null && draggedId !== id}
              onMove={(next) => move(id, next)}
            />
          ))}
        </ol>
      )}
    </Panel>
  )
}
