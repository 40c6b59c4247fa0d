/** The story of a chain on one page: what was said, what hurts, what was asked, tried, found and changed. */

import type { ReactNode } from 'react'
import type { ChainStory } from '#shared/analysis/thread/chain-story.ts'
import type { ThreadStation } from '#shared/model/thread.ts'
import { feelingLabel } from '#renderer/i18n/feelings.ts'
import { useLanguage, useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { stationIcon, stationTone } from '#renderer/looks/station-look.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { StoryChanges } from './StoryChanges.tsx'
import { StoryTests } from './StoryTests.tsx'
import styles from './StoryPage.module.css'

// As much as one page can hold and be read from the back of a room.
const most = { quotes: 4, insights: 2, ideas: 5, prototypes: 2 }

export function StoryPage({ story }: { readonly story: ChainStory }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { evidence, insights, painPoints, pointsOfView, questions, ideas, prototypes } = story
  const [pain] = painPoints
  const heading =
    pain?.painPoint.title ??
    questions[0]?.title ??
    ideas[0]?.idea.title ??
    story.improvements[0]?.title ??
    ''
  const quotable = evidence.filter(({ isQuotable }) => isQuotable)
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {[pain?.stage?.name, pain?.step?.name, pain?.touchpoint?.title]
            .filter((part) => part !== undefined && part !== '')
            .join(' › ')}
        </p>
        <h1 className={styles.title}>{heading || translate('common.untitled')}</h1>
        {pain !== undefined && pain.feelings.length > 0 && (
          <p className={styles.feelings}>
            {pain.feelings.map(({ persona, value }) => (
              <span key={persona.id}>
                {persona.name} {feelingLabel({ translate, language }, value)}
              </span>
            ))}
          </p>
        )}
      </header>
      <div className={styles.columns}>
        <Part station="evidence" isEmpty={evidence.length === 0}>
          {quotable.slice(0, most.quotes).map(({ evidence: each }) => (
            <blockquote key={each.id} className={styles.quote}>
              {each.title}
              <footer>
                {[each.source, each.participantCode].filter((part) => part !== '').join(' · ')}
              </footer>
            </blockquote>
          ))}
          <More count={evidence.length - Math.min(quotable.length, most.quotes)} />
          {insights.slice(0, most.insights).map((insight) => (
            <p key={insight.id} className={styles.insight}>
              {insight.title}
            </p>
          ))}
        </Part>
        <Part station="question" isEmpty={questions.length + pointsOfView.length === 0}>
          {questions.slice(0, 3).map((question) => (
            <p key={question.id} className={styles.question}>
              {question.title}
            </p>
          ))}
        </Part>
        <Part station="idea" isEmpty={ideas.length === 0}>
          <ul className={styles.list}>
            {ideas.slice(0, most.ideas).map(({ idea, isPursued, votes }) => (
              <li key={idea.id} className={classNames(isPursued && styles.pursued)}>
                {idea.title}
                {votes !== null && (
                  <small> {translate('thread.dot_count', { count: votes.dots })}</small>
                )}
              </li>
            ))}
          </ul>
          <More count={ideas.length - Math.min(ideas.length, most.ideas)} />
          {prototypes.slice(0, most.prototypes).map((prototype) => (
            <p key={prototype.id} className={styles.prototype}>
              <Icon name="prototype" size={16} /> {prototype.title}
              <small> {translate(`thread.fidelity_${prototype.fidelity}`)}</small>
            </p>
          ))}
        </Part>
        <Part station="test" isEmpty={story.tests.length === 0}>
          <StoryTests tests={story.tests} />
        </Part>
        <Part station="improvement" isEmpty={story.improvements.length === 0}>
          {story.improvements.map((improvement) => (
            <p key={improvement.id} className={styles.improvement}>
              {improvement.title}
              {improvement.effect !== '' && <small>{improvement.effect}</small>}
            </p>
          ))}
          <StoryChanges changes={story.changes} />
        </Part>
      </div>
    </article>
  )
}

function Part({
  station,
  isEmpty,
  children,
}: {
  readonly station: ThreadStation
  readonly isEmpty: boolean
  readonly children: ReactNode
}): ReactNode {
  const translate = useTranslate()
  const word: TranslationKey = `thread.station_${station}`
  return (
    <section className={styles.part} style={toneStyle(stationTone(station))}>
      <h2 className={styles.station}>
        <Icon name={stationIcon(station)} size={18} /> {translate(word)}
      </h2>
      {isEmpty ? <p className={styles.nothing}>{translate('thread.nothing')}</p> : children}
    </section>
  )
}

function More({ count }: { readonly count: number }): ReactNode {
  const translate = useTranslate()
  if (count <= 0) return null
  return <p className={styles.more}>{translate('thread.and_more', { count })}</p>
}
