/** Puts the story of a chain into words, for its printed page and for present mode alike. */
import { sampleLevel } from '#shared/analysis/statistics/sample-level.ts'
import type { ChainStory } from '#shared/analysis/thread/chain-story.ts'
import type { StoryChange } from '#shared/analysis/thread/story-map-parts.ts'
import type { StoryTest } from '#shared/analysis/thread/story-test.ts'
import type { StoryContent, StoryLine } from '#shared/layout/sheets/story-sheet.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { feelingLabel } from '#renderer/i18n/feelings.ts'
import { createTranslator, type Language } from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { verdictSentences } from '#renderer/looks/verdict-sentences.ts'

// As much as one page can hold and be read from the back of a room.
const most = { quotes: 5, insights: 2, questions: 3, ideas: 6, prototypes: 2, tests: 2, changes: 3 }

/** The story in a language. Words that may not leave the team are counted, not quoted. */
export function storyContent(
  reader: RecordReader,
  story: ChainStory,
  language: Language,
): StoryContent {
  const translate = createTranslator(language)
  const [pain] = story.painPoints
  const quotable = story.evidence.filter(({ isQuotable }) => isQuotable).slice(0, most.quotes)
  const more = (count: number): string => (count > 0 ? translate('thread.and_more', { count }) : '')
  return {
    recordId: story.recordId,
    title:
      pain?.painPoint.title ??
      story.questions[0]?.title ??
      story.ideas[0]?.idea.title ??
      story.improvements[0]?.title ??
      '',
    place: [pain?.stage?.name, pain?.step?.name, pain?.touchpoint?.title]
      .filter((part) => part !== undefined && part !== '')
      .join(' › '),
    feelings: (pain?.feelings ?? []).map(
      ({ persona, value }) => `${persona.name} ${feelingLabel({ translate, language }, value)}`,
    ),
    parts: [
      {
        station: 'evidence',
        lines: [
          ...quotable.map(({ evidence }) =>
            line(
              evidence.title,
              'quote',
              [evidence.source, evidence.participantCode].filter((part) => part !== '').join(' · '),
            ),
          ),
          ...story.insights.slice(0, most.insights).map(({ title }) => line(title, 'box')),
        ],
        more: more(story.evidence.length - quotable.length),
      },
      {
        station: 'question',
        lines: story.questions
          .slice(0, most.questions)
          .map(({ title }, n) => line(title, n === 0 ? 'strong' : 'text')),
        more: more(story.questions.length - most.questions),
      },
      {
        station: 'idea',
        lines: [
          ...story.ideas
            .slice(0, most.ideas)
            .map(({ idea, isPursued, votes }) =>
              line(
                idea.title,
                isPursued ? 'strong' : 'text',
                votes === null ? '' : translate('thread.dot_count', { count: votes.dots }),
              ),
            ),
          ...story.prototypes
            .slice(0, most.prototypes)
            .map(({ title, fidelity }) =>
              line(title, 'box', translate(`thread.fidelity_${fidelity}`)),
            ),
        ],
        more: more(story.ideas.length - most.ideas),
      },
      {
        station: 'test',
        lines: story.tests.slice(0, most.tests).flatMap((test) => testLines(test, language)),
        more: more(story.tests.length - most.tests),
      },
      {
        station: 'improvement',
        lines: [
          ...story.improvements.map(({ title, effect }) => line(title, 'strong', effect)),
          ...story.changes
            .slice(0, most.changes)
            .flatMap((change) => changeLines(reader, change, language)),
        ],
        more: more(story.changes.length - most.changes),
      },
    ],
  }
}

function line(text: string, look: StoryLine['look'], note = ''): StoryLine {
  return { text, look, note }
}

function testLines({ test, verdict }: StoryTest, language: Language): readonly StoryLine[] {
  const translate = createTranslator(language)
  const [said = ''] = verdictSentences(verdict, test, translate, language)
  // Without figures it would say what to enter, which is no part of a story.
  const sentence = verdict.treated === null ? translate(`canvas.test_${test.status}`) : said
  const arms = (['treated', 'control'] as const).flatMap((arm) => {
    const estimate = verdict[arm]
    if (estimate === null) return []
    const name = test[`${arm}Name`] || translate(`testing.${arm}`)
    return [`${name} ${test[`${arm}Successes`] ?? 0}/${estimate.n}`]
  })
  const sizes = [verdict.treated, verdict.control].flatMap((arm) => arm?.n ?? [])
  const isSmall = sizes.some((n) => sampleLevel(n) === 'small')
  const figures = isSmall ? [...arms, translate('thread.small_sample')] : arms
  return [
    line(test.title, 'strong', figures.join(' · ')),
    ...(sentence === '' ? [] : [line(sentence, 'text')]),
    ...(test.decision === 'none'
      ? []
      : [
          line(
            translate('thread.decision', {
              decision: translate(`testing.decision_${test.decision}`),
            }),
            'strong',
          ),
        ]),
    ...(test.learned === '' ? [] : [line(test.learned, 'box')]),
  ]
}

function changeLines(
  reader: RecordReader,
  { now, before, isUnchanged }: StoryChange,
  language: Language,
): readonly StoryLine[] {
  const translate = createTranslator(language)
  const after = listTitle(translate, reader, now)
  const was = before === null ? '' : listTitle(translate, reader, before)
  const scores =
    now.type === 'touchpoint' && before?.type === 'touchpoint' && before.actual !== null
      ? translate('thread.actual_change', { scores: `${before.actual} → ${now.actual ?? '–'}` })
      : ''
  return [
    ...(was === '' || was === after ? [] : [line(was, 'struck')]),
    line(after, 'box', isUnchanged ? translate('thread.still_unchanged') : scores),
  ]
}
