/** One stage in large: how people feel step by step, what hurts, what could be done, what was said. */

import type { ReactNode } from 'react'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { toneStyle, type Tone } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { PresentedLines } from './PresentedLines.tsx'
import { linesOf, stageContent } from './slides.ts'
import styles from './MapPresenter.module.css'

interface StageSlideProps {
  readonly view: JourneyView
  readonly index: number
  readonly personaId: string | null
}

// As much as is read from the back of a room.
const most = 4

export function StageSlide({ view, index, personaId }: StageSlideProps): ReactNode {
  const translate = useTranslate()
  const shown = view.stages[index]
  if (shown === undefined) return null
  const { stage, steps } = shown
  const { pains, opportunities, quotes, touchpoints } = stageContent(view, shown, personaId)
  const lines = linesOf(
    view,
    steps.map(({ id }) => id),
    personaId,
  )
  const names = steps.map(({ name }, n) => {
    const own = touchpoints[n]?.map(({ title }) => title).find((title) => title !== '')
    return name || own || String(n + 1)
  })
  const severity = (value: number | null): string =>
    value === null ? '' : translate('thread.severity', { severity: value })
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.kicker}>{translate('presenting.stage_of', { number: index + 1 })}</p>
        <h1 className={styles.title}>{nameOr(translate, stage.name)}</h1>
        {stage.description !== '' && <p className={styles.lead}>{stage.description}</p>}
      </header>
      {lines.length === 0 ? (
        <p className={styles.nothing}>{translate('presenting.no_feelings')}</p>
      ) : (
        <PresentedLines lines={lines} names={names} nameColumns={steps.map(() => 1)} />
      )}
      <div className={styles.columns}>
        <Column
          tone="pain"
          icon="lane-pain-point"
          name={translate('journey.pain-point')}
          texts={pains.map(({ id, title, severity: value }) => ({
            id,
            text: title,
            note: severity(value),
          }))}
        />
        <Column
          tone="opportunity"
          icon="lane-opportunity"
          name={translate('journey.opportunity')}
          texts={opportunities.map(({ id, title, owner }) => ({ id, text: title, note: owner }))}
        />
        <Column
          tone="empathize"
          icon="lane-quote"
          name={translate('presenting.quotes')}
          texts={quotes.map(({ id, title, source }) => ({ id, text: title, note: source }))}
        />
      </div>
    </article>
  )
}

interface ColumnProps {
  readonly tone: Tone
  readonly icon: IconName
  readonly name: string
  readonly texts: readonly { readonly id: string; readonly text: string; readonly note: string }[]
}

function Column({ tone, icon, name, texts }: ColumnProps): ReactNode {
  const translate = useTranslate()
  return (
    <section className={styles.column} style={toneStyle(tone)}>
      <h2>
        <Icon name={icon} size={22} /> {name}
      </h2>
      {texts.length === 0 && <p className={styles.nothing}>{translate('presenting.nothing')}</p>}
      <ul>
        {texts.slice(0, most).map(({ id, text, note }) => (
          <li key={id}>
            {nameOr(translate, text)}
            {note !== '' && <small>{note}</small>}
          </li>
        ))}
      </ul>
      {texts.length > most && (
        <p className={styles.nothing}>
          {translate('presenting.more', { count: texts.length - most })}
        </p>
      )}
    </section>
  )
}
