/** Present mode: the story of one chain on one page, over the whole window; keys and clickers turn pages. */

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { storyContent } from '#renderer/print/story-content.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useThreadReport } from '#renderer/state/thread-report.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { StoryPage } from './StoryPage.tsx'
import styles from './StoryPresenter.module.css'

interface StoryPresenterProps {
  /** The record whose chains are told first. */
  readonly recordId: string
  readonly onClose: () => void
}

const nextKeys = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
const backKeys = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

export function StoryPresenter({ recordId, onClose }: StoryPresenterProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { workbench } = useDocument()
  const { chains } = useThreadReport()
  const dialog = useRef<HTMLDialogElement>(null)
  const [place, setPlace] = useState(0)
  const ids = [recordId, ...chains.map(({ id }) => id).filter((id) => id !== recordId)]
  const shownId = ids[place] ?? recordId
  const story = chainStory(workbench.store, shownId)

  // Escape leaves the full screen before any key is told of it; the story ends with it.
  const leave = useEffectEvent(() => {
    if (document.fullscreenElement === null) onClose()
  })

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // A window that may not fill the screen still shows the page over all of itself.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    const onChange = (): void => leave()
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement !== null) void document.exitFullscreen()
      shown?.close()
    }
  }, [])

  function turn(step: 1 | -1): void {
    setPlace((before) => Math.min(Math.max(before + step, 0), ids.length - 1))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (nextKeys.has(event.key)) turn(1)
    else if (backKeys.has(event.key)) turn(-1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.presenter}
      aria-label={translate('thread.story')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {story !== null && <StoryPage story={storyContent(workbench.store, story, language)} />}
      <div className={styles.controls}>
        <IconButton
          icon="chevron-left"
          label={translate('thread.story_back')}
          disabled={place === 0}
          tooltipSide="top"
          onClick={() => turn(-1)}
        />
        <span className={styles.place}>
          {place + 1} / {ids.length}
        </span>
        <IconButton
          icon="chevron-right"
          label={translate('thread.story_next')}
          disabled={place === ids.length - 1}
          tooltipSide="top"
          onClick={() => turn(1)}
        />
        <IconButton
          icon="close"
          label={translate('thread.story_close')}
          tooltipSide="top"
          onClick={onClose}
        />
      </div>
    </dialog>
  )
}
