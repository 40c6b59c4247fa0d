/** The first page of a presented map: what it is about, and its emotion lines from end to end. */

import type { ReactNode } from 'react'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { PresentedLines } from './PresentedLines.tsx'
import { linesOf } from './slides.ts'
import styles from './MapPresenter.module.css'

interface WholePageProps {
  readonly view: JourneyView
  readonly personaId: string | null
}

export function WholePage({ view, personaId }: WholePageProps): ReactNode {
  const translate = useTranslate()
  const { journey, stages } = view
  const stepIds = stages.flatMap(({ steps }) => steps.map(({ id }) => id))
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.kicker}>
          {translate(journey.state === 'as-is' ? 'journey.state_as_is' : 'journey.state_to_be')}
        </p>
        <h1 className={styles.title}>{journey.name || translate('journey.default_name')}</h1>
        {journey.scenario !== '' && <p className={styles.lead}>{journey.scenario}</p>}
        {journey.goal !== '' && (
          <p className={styles.lead}>
            <b>{translate('inspector.goal')}</b> {journey.goal}
          </p>
        )}
      </header>
      <PresentedLines
        lines={linesOf(view, stepIds, personaId)}
        names={stages.map(({ stage }) => nameOr(translate, stage.name))}
        nameColumns={stages.map(({ steps }) => steps.length)}
      />
    </article>
  )
}
