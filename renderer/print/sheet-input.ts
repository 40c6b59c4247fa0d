/** Gathers what the pages of a project are made from: words, findings, the thread and its stories. */
import { journeyFacts } from '#shared/analysis/journey-facts.ts'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import { threadChains, type ThreadChain } from '#shared/analysis/thread/chains.ts'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import type { SheetOptions } from '#shared/layout/sheets/make-sheets.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Language } from '#renderer/i18n/i18n.ts'
import { commentContent } from './comment-content.ts'
import { boardWords } from './board-words.ts'
import { differencePages } from './difference-pages.ts'
import { printWords } from './print-words.ts'
import { storyContent } from './story-content.ts'

// A report tells the best stories; the thread's own pages show them all.
const mostStories = 12

/** What can be chosen beside paper and language. */
export interface PrintChoices {
  /** Whether the comments are listed on pages at the end. */
  readonly comments?: boolean | undefined
  /** Whether each map has a list of its gaps between expectation and actual. */
  readonly gaps?: boolean | undefined
  /** Maps that are printed as they are filtered. */
  readonly filters?: SheetOptions['filters']
}

/** All but the paper; `now` is printed as the date. */
export function sheetInput(
  reader: RecordReader,
  language: Language,
  now: number,
  { comments = false, filters, gaps }: PrintChoices = {},
): Omit<SheetOptions, 'paper' | 'orientation'> {
  const graph = threadGraph(reader)
  const told = threadChains(graph).filter(isWorthTelling).slice(0, mostStories)
  return {
    words: { ...printWords(language, now), ...boardWords(reader, language) },
    findingsOf: (journeyId) => journeyFacts(reader, journeyId),
    thread: {
      graph,
      breaks: threadBreaks(graph).filter(({ isMinor }) => !isMinor),
      personaId: null,
    },
    differences: differencePages(reader, language),
    filters,
    gaps,
    comments: comments ? commentContent(reader, language) : [],
    stories: told.flatMap(({ id }) => {
      const story = chainStory(reader, id)
      return story === null ? [] : [storyContent(reader, story, language)]
    }),
  }
}

/** A chain that came as far as a test has something to tell. */
function isWorthTelling({ isComplete, stations }: ThreadChain): boolean {
  return isComplete || stations.has('test')
}
