/** Present mode: the stories of the thread, each chain on one page, over the whole screen. */

import { useState, type ReactNode } from 'react'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { presenterWords } from '#renderer/i18n/presenter-words.ts'
import { storyContent } from '#renderer/print/story-content.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useThreadReport } from '#renderer/state/thread-report.ts'
import { Presenter } from '#renderer/ui/presenter/Presenter.tsx'
import { StoryPage } from './StoryPage.tsx'

interface StoryPresenterProps {
  /** The record whose chains are told first. */
  readonly recordId: string
  readonly onClose: () => void
}

export function StoryPresenter({ recordId, onClose }: StoryPresenterProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { workbench } = useDocument()
  const { chains } = useThreadReport()
  const [place, setPlace] = useState(0)
  const ids = [recordId, ...chains.map(({ id }) => id).filter((id) => id !== recordId)]
  const story = chainStory(workbench.store, ids[place] ?? recordId)
  const told = story === null ? null : storyContent(workbench.store, story, language)
  return (
    <Presenter
      label={translate('thread.story')}
      words={presenterWords(translate)}
      place={place}
      count={ids.length}
      announcement={translate('presenting.place', {
        place: place + 1,
        count: ids.length,
        name: nameOr(translate, told?.title ?? ''),
      })}
      onTurn={setPlace}
      onClose={onClose}
    >
      {told !== null && <StoryPage story={told} />}
    </Presenter>
  )
}
