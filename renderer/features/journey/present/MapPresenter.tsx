/** Present mode of a map: the whole of it, stage by stage, and what differs from how it is today. */

import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { presenterWords } from '#renderer/i18n/presenter-words.ts'
import { changeGroups } from '#renderer/looks/difference-content.ts'
import type { DifferenceSpeech } from '#renderer/looks/difference-values.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useMapDifference, useMapsToCompare } from '#renderer/state/map-comparison.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Presenter } from '#renderer/ui/presenter/Presenter.tsx'
import { ChangesSlide, DifferenceSlide } from './DifferenceSlide.tsx'
import { slidesOf, type Slide } from './slides.ts'
import { StageSlide } from './StageSlide.tsx'
import { WholePage } from './WholePage.tsx'
import styles from './MapPresenter.module.css'

interface MapPresenterProps {
  readonly journeyId: string
  readonly onClose: () => void
}

export function MapPresenter({ journeyId, onClose }: MapPresenterProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const [view] = useSelected((reader) => [viewJourney(reader, journeyId)] as const, [journeyId])
  const { maps, other } = useMapsToCompare(journeyId)
  // Two maps of today are two journeys, not one before and after.
  const isBeforeAndAfter = other !== null && other.state !== view.journey.state
  const difference = useMapDifference(isBeforeAndAfter ? maps : null)
  const speech = useMemo(
    (): DifferenceSpeech => ({ reader: store, translate, language }),
    [store, translate, language],
  )
  const slides = useMemo(
    () => slidesOf(view, difference, difference === null ? [] : changeGroups(speech, difference)),
    [view, difference, speech],
  )
  const [place, setPlace] = useState(0)
  const [personaId, setPersonaId] = useState<string | null>(null)
  const people = [null, ...view.personas.map(({ persona }) => persona.id)]
  const slide = slides[Math.min(place, slides.length - 1)]!

  function onKey({ key, code }: KeyboardEvent): boolean {
    if (key.toLowerCase() !== 'p' && code !== 'KeyP') return false
    setPersonaId(people[(people.indexOf(personaId) + 1) % people.length] ?? null)
    return true
  }

  const titleOf = (each: Slide): string => {
    if (each.kind === 'whole') return translate('presenting.whole')
    if (each.kind === 'difference') return translate('presenting.before_after')
    if (each.kind === 'changes') return each.group.name
    return nameOr(translate, view.stages[each.index]?.stage.name ?? '')
  }
  return (
    <Presenter
      label={translate('presenting.map')}
      words={presenterWords(translate)}
      place={Math.min(place, slides.length - 1)}
      count={slides.length}
      announcement={translate('presenting.place', {
        place: place + 1,
        count: slides.length,
        name: titleOf(slide),
      })}
      onTurn={setPlace}
      onClose={onClose}
      onKey={onKey}
      tools={
        view.personas.length > 1 && (
          <div className={styles.people} role="group" aria-label={translate('presenting.whose')}>
            <Chip isPressed={personaId === null} onPress={() => setPersonaId(null)}>
              {translate('presenting.everybody')}
            </Chip>
            {view.personas.map(({ persona }) => (
              <Chip
                key={persona.id}
                mark={{ color: persona.color, shape: persona.pointShape }}
                isPressed={personaId === persona.id}
                onPress={() => setPersonaId(persona.id)}
              >
                {nameOr(translate, persona.name)}
              </Chip>
            ))}
          </div>
        )
      }
    >
      {slide.kind === 'whole' && <WholePage view={view} personaId={personaId} />}
      {slide.kind === 'stage' && (
        <StageSlide view={view} index={slide.index} personaId={personaId} />
      )}
      {slide.kind === 'difference' && (
        <DifferenceSlide difference={slide.difference} speech={speech} personaId={personaId} />
      )}
      {slide.kind === 'changes' && <ChangesSlide group={slide.group} />}
      {slide.kind === 'whole' && <p className={styles.keys}>{translate('presenting.keys')}</p>}
    </Presenter>
  )
}
