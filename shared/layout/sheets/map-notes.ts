/** What stands below a printed map: how to read it, and what stands out. */

import type { JourneyView } from '#shared/layout/journey-view.ts'
import { clip } from './pen.ts'
import type { SheetColor } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { MapFindings, SheetWords } from './sheet-words.ts'
import { stepLabel } from './step-label.ts'

export interface MapNote {
  readonly title: string
  readonly text: string
  readonly color: SheetColor
}

// Touchpoints in place of step names can be long; the map itself shows them whole.
const longestLabel = 160

export function mapNotes(
  view: JourneyView,
  findings: MapFindings,
  words: SheetWords,
): readonly MapNote[] {
  const step = (id: string): string => clip(stepLabel(view, id), sheetType.small, longestLabel)
  const persona = (id: string): string => {
    const name = view.people.get(id)?.name ?? ''
    return name === '' ? words.say('untitled_persona') : name
  }
  const { lowest, biggestDrop: drop } = findings
  return [
    { title: words.say('reading'), text: howToRead(view, words), color: 'ink' },
    {
      title: words.say('lowest_place'),
      color: 'pain-ink',
      text:
        lowest === null
          ? words.say('not_assessed')
          : words.say('lowest_is', {
              step: step(lowest.stepId),
              persona: persona(lowest.personaId),
              value: words.signed(lowest.value),
            }),
    },
    {
      title: words.say('drop_place'),
      color: 'emotion-ink',
      text:
        drop === null
          ? words.say(lowest === null ? 'not_assessed' : 'no_drop')
          : words.say('drop_is', {
              from: step(drop.fromStepId),
              to: step(drop.toStepId),
              persona: persona(drop.personaId),
              value: words.signed(drop.delta),
            }),
    },
    {
      title: words.say('answers'),
      color: 'opportunity-ink',
      text:
        findings.painPointCount === 0
          ? words.say('no_pains')
          : words.say('answers_are', {
              answered: findings.answeredPainPointCount,
              total: findings.painPointCount,
            }),
    },
  ]
}

function howToRead(view: JourneyView, words: SheetWords): string {
  const kinds = new Set(view.lanes.map((lane) => lane.kind))
  const hidden = view.hiddenStages + view.hiddenSteps + view.hiddenLanes
  return [
    ...(kinds.has('emotion') ? [words.say('reading_emotion')] : []),
    ...(kinds.has('pain-point') ? [words.say('reading_severity')] : []),
    ...(kinds.has('expectation') ? [words.say('reading_scale')] : []),
    ...(hasScores(view) ? [words.say('reading_gap')] : []),
    ...(hidden > 0 ? [words.say('hidden', { count: hidden })] : []),
  ].join(' ')
}

/** Whether a touchpoint shows what was expected and what came. */
function hasScores(view: JourneyView): boolean {
  return [...view.cells.values()]
    .flat()
    .some((item) => item.type === 'touchpoint' && (item.expectation ?? item.actual) !== null)
}
