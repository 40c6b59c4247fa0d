/** What the list of projects shows of one project, without opening it. */

import type { PersonaColor, PointShape } from '#shared/model/records/persona.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** One persona's emotion line on the first map, for the small drawing. */
export interface EmotionLineSummary {
  readonly color: PersonaColor
  readonly pointShape: PointShape
  /** One value per visible step, -2 to 2; null where the line has a gap. */
  readonly values: readonly (number | null)[]
}

export interface ProjectSummary {
  /** The project's name; '' where it has none. */
  readonly name: string
  readonly organisation: string
  readonly journeyCount: number
  readonly personaCount: number
  readonly stageCount: number
  readonly stepCount: number
  readonly cardCount: number
  readonly touchpointCount: number
  readonly painPointCount: number
  readonly opportunityCount: number
  /** Visible stages of the map whose lines are below; of the first map where no map has lines. */
  readonly pictureStageCount: number
  /** The shown lines of the first map that has any point; empty where there is none. */
  readonly emotionLines: readonly EmotionLineSummary[]
}

/** Counts a project and reads off its first emotion lines. */
export function summarizeProject(reader: RecordReader): ProjectSummary {
  const project = reader.all('project')[0]
  return {
    name: project?.name ?? '',
    organisation: project?.organisation ?? '',
    journeyCount: reader.all('journey').length,
    personaCount: reader.all('persona').length,
    stageCount: reader.all('stage').length,
    stepCount: reader.all('step').length,
    cardCount: reader.all('card').length,
    touchpointCount: reader.all('touchpoint').length,
    painPointCount: reader.all('pain-point').length,
    opportunityCount: reader.all('opportunity').length,
    ...pictureOf(reader),
  }
}

function pictureOf(
  reader: RecordReader,
): Pick<ProjectSummary, 'pictureStageCount' | 'emotionLines'> {
  const journeys = reader.all('journey')
  const stagesOf = (journeyId: string) =>
    reader.pointingAt('stage', 'journeyId', journeyId).filter((stage) => !stage.isHidden).length
  for (const { id } of journeys) {
    const emotionLines = linesOf(reader, id)
    if (emotionLines.length > 0) return { pictureStageCount: stagesOf(id), emotionLines }
  }
  const [first] = journeys
  return { pictureStageCount: first === undefined ? 0 : stagesOf(first.id), emotionLines: [] }
}

function linesOf(reader: RecordReader, journeyId: string): readonly EmotionLineSummary[] {
  const steps = reader
    .pointingAt('stage', 'journeyId', journeyId)
    .filter((stage) => !stage.isHidden)
    .flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
    .filter((step) => !step.isHidden)
  const lanes = reader
    .pointingAt('lane', 'journeyId', journeyId)
    .filter((lane) => lane.kind === 'emotion' && !lane.isHidden)
  return reader
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .filter((place) => place.isLineShown)
    .flatMap(({ personaId }) => {
      const persona = reader.get('persona', personaId)
      const values = steps.map((step) => {
        const points = reader.pointingAt('emotion-point', 'stepId', step.id)
        const isShown = (laneId: string) => lanes.some((lane) => lane.id === laneId)
        const point = points.find((each) => each.personaId === personaId && isShown(each.laneId))
        return point?.value ?? null
      })
      if (persona === undefined || values.every((value) => value === null)) return []
      return [{ color: persona.color, pointShape: persona.pointShape, values }]
    })
}
