/** Rules on personas, what they rest on, and how they feel along a map. */

import { overdueDays } from '#shared/analysis/personas/persona-review.ts'
import { substanceOf } from '#shared/analysis/personas/persona-substance.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { defineRule } from './lint-rule.ts'

/** From here on a feeling is bad enough to have a reason. */
const badFeeling = -1

/** A step is told once, by the worst feeling there. Lines that are not shown do not count. */
export const lowEmotionWithoutPain = defineRule({
  id: 'low-emotion-without-pain',
  severity: 'warning',
  check: ({ maps }) =>
    maps
      .filter(({ laneKinds }) => laneKinds.has('pain-point'))
      .flatMap(({ steps, places }) => {
        const shown = new Set(
          places.filter(({ isLineShown }) => isLineShown).map(({ personaId }) => personaId),
        )
        return steps.flatMap(({ step, painPoints, emotionPoints }) => {
          if (painPoints.length > 0) return []
          const values = emotionPoints
            .filter(({ personaId }) => shown.has(personaId))
            .map(({ value }) => value)
          const value = Math.min(...values)
          return value > badFeeling ? [] : [{ recordId: step.id, args: { value } }]
        })
      }),
})

/** Asked only once somebody's feelings are on the map. */
export const personaWithoutEmotion = defineRule({
  id: 'persona-without-emotion',
  severity: 'warning',
  check: ({ maps }) =>
    maps.flatMap(({ steps, places, laneKinds }) => {
      const points = steps.flatMap(({ emotionPoints }) => emotionPoints)
      const known = new Set(points.map(({ personaId }) => personaId))
      if (!laneKinds.has('emotion') || known.size === 0) return []
      return places
        .filter(({ personaId, isLineShown }) => isLineShown && !known.has(personaId))
        .map(({ id }) => ({ recordId: id }))
    }),
})

/** Whoever is not marked as an assumption must rest on somebody who was asked. */
export const personaWithoutBasis = defineRule({
  id: 'persona-without-basis',
  severity: 'error',
  check: ({ reader }) =>
    reader
      .all('persona')
      .filter(({ isProtoPersona }) => !isProtoPersona)
      .filter(({ interviewCount, surveyCount }) => !interviewCount && !surveyCount)
      .map(({ id }) => ({ recordId: id })),
})

/**
 * Two personas that age and gender alone tell apart are one persona. Compared is all that is written
 * about them but the name; words for age and gender are taken out first, see `age-and-gender.ts`.
 */
export const personaDiffersOnlyInAge = defineRule({
  id: 'persona-differs-only-in-age',
  severity: 'warning',
  check({ reader }) {
    const firsts = new Map<string, Persona>()
    return reader.all('persona').flatMap((persona) => {
      const substance = substanceOf(reader, persona)
      if (substance === null) return []
      const first = firsts.get(substance)
      if (first !== undefined) return [{ recordId: persona.id, args: { other: first.name } }]
      firsts.set(substance, persona)
      return []
    })
  },
})

/** Asked of those only who were reviewed once: to most projects, reviews mean nothing. */
export const personaReviewedLongAgo = defineRule({
  id: 'persona-reviewed-long-ago',
  severity: 'hint',
  check: ({ reader, today }) =>
    reader.all('persona').flatMap(({ id, lastReviewedOn }) => {
      const days = overdueDays(lastReviewedOn, today)
      return days === null ? [] : [{ recordId: id, args: { days } }]
    }),
})
