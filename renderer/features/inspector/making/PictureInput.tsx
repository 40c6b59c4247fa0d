/** The button that takes pictures from files; where wished, pasting and dropping them does the same. */

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { takeDroppedImages } from '#renderer/state/assets.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'

interface PictureInputProps {
  readonly label: string
  readonly isBusy: boolean
  /** What can be chosen; pictures where not said. */
  readonly accepts?: string
  /** Whether several can be chosen at once. */
  readonly isMany?: boolean
  /** Whether what is pasted or dropped anywhere on the window is for this, too. */
  readonly takesDropped?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

export function PictureInput(props: PictureInputProps): ReactNode {
  const {
    label,
    isBusy,
    accepts = 'image/*',
    isMany = false,
    takesDropped = false,
    onFiles,
  } = props
  const { isReadOnly } = useDocument()
  const chooser = useRef<HTMLInputElement>(null)
  usePastedAndDropped(onFiles, takesDropped && !isReadOnly)
  return (
    <>
      <Button
        size="small"
        icon="photo"
        isBusy={isBusy}
        disabled={isReadOnly}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accepts}
        multiple={isMany}
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // Emptied, so that choosing the same file again is told again.
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}

function usePastedAndDropped(take: (files: readonly File[]) => void, isListening: boolean): void {
  const latest = useEffectEvent(take)
  useEffect(() => {
    if (!isListening) return
    const paste = (event: ClipboardEvent): void => {
      const images = [...(event.clipboardData?.files ?? [])].filter(isImage)
      if (images.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      latest(images)
    }
    document.addEventListener('paste', paste)
    const stopTaking = takeDroppedImages((image) => latest([image]))
    return () => {
      document.removeEventListener('paste', paste)
      stopTaking()
    }
  }, [isListening])
}

function isImage({ type }: File): boolean {
  return type.startsWith('image/')
}
