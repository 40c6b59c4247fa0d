/** The story of a chain on one page: what was said, what hurts, what was asked, tried, found and changed. */

import type { ReactNode } from 'react'
import type { StoryContent, StoryLine } from '#shared/layout/sheets/story-sheet.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { stationIcon, stationTone } from '#renderer/looks/station-look.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './StoryPage.module.css'

export function StoryPage({ story }: { readonly story: StoryContent }): ReactNode {
  const translate = useTranslate()
  const { title, place, feelings, parts } = story
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>{place}</p>
        <h1 className={styles.title}>{title || translate('common.untitled')}</h1>
        {feelings.length > 0 && (
          <p className={styles.feelings}>
            {feelings.map((feeling) => (
              <span key={feeling}>{feeling}</span>
            ))}
          </p>
        )}
      </header>
      <div className={styles.columns}>
        {parts.map(({ station, lines, more }) => (
          <section key={station} className={styles.part} style={toneStyle(stationTone(station))}>
            <h2 className={styles.station}>
              <Icon name={stationIcon(station)} size={18} />{' '}
              {translate(`thread.station_${station}`)}
            </h2>
            {lines.length === 0 && <p className={styles.nothing}>{translate('thread.nothing')}</p>}
            {lines.map((line, n) => (
              <Line key={`${n} ${line.text}`} line={line} />
            ))}
            {more !== '' && <p className={styles.nothing}>{more}</p>}
          </section>
        ))}
      </div>
    </article>
  )
}

function Line({ line }: { readonly line: StoryLine }): ReactNode {
  const { text, note, look } = line
  const words = (
    <>
      {look === 'struck' ? <s>{text}</s> : text}
      {note !== '' && <small>{note}</small>}
    </>
  )
  if (look === 'quote') return <blockquote className={styles.quote}>{words}</blockquote>
  return <p className={styles[look]}>{words}</p>
}
