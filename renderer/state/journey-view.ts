/** Keeps what is visible of a journey up to date, for views that need no layout of it. */

import { useSyncExternalStore, useState } from 'react'
import { followJourney } from '#shared/layout/follow-journey.ts'
import { viewJourney, type JourneyView } from '#shared/layout/journey-view.ts'
import { keepSame } from '#shared/base/keep-same.ts'
import { useDocument } from './document-hooks.ts'
import type { OpenDocument } from './document.ts'

/** What is visible of a journey that is there; the same object while that says the same. */
export function useJourneyView(journeyId: string): JourneyView {
  const document = useDocument()
  const [followed] = useState(() => new FollowedJourney(document, journeyId))
  return useSyncExternalStore(document.signal.subscribe, () => followed.view())
}

/** Asked after each change, it follows that change; asked later, it gathers anew. */
class FollowedJourney {
  private readonly document: OpenDocument
  private readonly journeyId: string
  private known: JourneyView
  private revision: number

  constructor(document: OpenDocument, journeyId: string) {
    this.document = document
    this.journeyId = journeyId
    this.known = viewJourney(document.workbench.store, journeyId)
    this.revision = document.signal.getState().revision
  }

  view(): JourneyView {
    const { revision, lastDiff } = this.document.signal.getState()
    const { store } = this.document.workbench
    if (revision === this.revision) return this.known
    // The last view stays while the journey is gone and its page is about to go, too.
    if (store.get('journey', this.journeyId) !== undefined) {
      this.known =
        revision === this.revision + 1
          ? followJourney(this.known, store, lastDiff)
          : keepSame(this.known, viewJourney(store, this.journeyId))
    }
    this.revision = revision
    return this.known
  }
}
