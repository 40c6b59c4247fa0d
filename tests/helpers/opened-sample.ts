/** Opens a bundled sample, and reads off it what the tests of samples compare. */
import { readFileSync } from 'node:fs'
import { opportunityScore } from '#shared/analysis/statistics/opportunity-score.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { RecordStore } from '#shared/store/record-store.ts'

/** Stage, touchpoint, channels, expectation, reality, and how each of the named personas feels. */
export type SampleRow = readonly [
  string,
  string,
  string,
  number | null,
  number | null,
  ...(number | null)[],
]

export class OpenedSample {
  readonly text: string
  readonly records: readonly AnyRecord[]
  readonly assets: readonly Asset[]
  readonly mendCount: number
  readonly store = new RecordStore()

  /** @param name - of the file, without its ending */
  constructor(name: string) {
    const url = new URL(`../../shared/samples/${name}.throughline`, import.meta.url)
    this.text = readFileSync(url, 'utf8')
    const opened = readProjectFile(this.text)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    this.records = opened.value.records
    this.assets = opened.value.assets
    this.mendCount = opened.value.mends.length
    this.store.load(this.records)
  }

  /** The map of today, which every sample begins with. */
  get asIsId(): string {
    return this.store.all('journey').find(({ state }) => state === 'as-is')!.id
  }

  /** The steps of the map of today, from left to right. */
  get steps(): readonly { readonly stageName: string; readonly stepId: string }[] {
    return this.store
      .pointingAt('stage', 'journeyId', this.asIsId)
      .flatMap((stage) =>
        this.store
          .pointingAt('step', 'stageId', stage.id)
          .map((step) => ({ stageName: stage.name, stepId: step.id })),
      )
  }

  /** The map of today as the table of the case; a step has one touchpoint. */
  table(personaNames: readonly string[]): readonly SampleRow[] {
    return this.steps.map(({ stageName, stepId }) => {
      const [touchpoint, ...others] = this.store.pointingAt('touchpoint', 'stepId', stepId)
      if (touchpoint === undefined || others.length > 0) throw new Error(stepId)
      const channels = touchpoint.channelIds.map((id) => this.store.get('channel', id)?.name)
      return [
        stageName,
        touchpoint.title,
        channels.join('·'),
        touchpoint.expectation,
        touchpoint.actual,
        ...personaNames.map((name) => this.feeling(stepId, name)),
      ]
    })
  }

  /** Whose lines are on the map of today, and whether they are drawn. */
  lines(): readonly (readonly [string | undefined, boolean])[] {
    const places = this.store.pointingAt('journey-persona', 'journeyId', this.asIsId)
    return places.map((place) => [
      this.store.get('persona', place.personaId)?.name,
      place.isLineShown,
    ])
  }

  /** The records of a lane's type on the map of today. */
  ofToday<Type extends 'card' | 'touchpoint' | 'pain-point' | 'opportunity'>(type: Type) {
    const stepIds = new Set(this.steps.map(({ stepId }) => stepId))
    return this.store.all(type).filter(({ stepId }) => stepIds.has(stepId))
  }

  /** The title of the touchpoint that a pain point stands at. */
  touchpointOf(painPointId: string): string | undefined {
    const pain = this.store.get('pain-point', painPointId)
    return this.store.get('touchpoint', pain?.touchpointId ?? '')?.title
  }

  /** Importance, satisfaction and score of the opportunities that people were asked about. */
  opportunityScores(): readonly (readonly [number, number, number])[] {
    return this.ofToday('opportunity').flatMap(({ importance, satisfaction }) =>
      importance === null || satisfaction === null
        ? []
        : [[importance, satisfaction, opportunityScore(importance, satisfaction).score] as const],
    )
  }

  /** The names of personas by id. */
  personaNames(ids: readonly string[]): readonly (string | undefined)[] {
    return ids.map((id) => this.store.get('persona', id)?.name)
  }

  /** Everything that people read, with where it stands. */
  get texts(): readonly { readonly at: string; readonly text: string }[] {
    const notWords =
      /^(id|type|order|kind|state|.*[sS]tage|status|color|pointShape|rule|zone|consent|variation|fidelity|kano|decision|criterionKind|arrow|sketch|image|photo|asset|participantCode|date|.*Date|decidedOn|lastReviewedOn|outcome)$|Ids?$/
    return this.records.flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) => {
        if (notWords.test(field)) return []
        // Evidence names what was counted, a test says it in words.
        if (field === 'measure' && record.type === 'evidence') return []
        const list = Array.isArray(value) ? value : [value]
        return list
          .filter((each) => typeof each === 'string' && each !== '')
          .map((each) => ({ at: `${record.id}.${field}`, text: String(each) }))
      }),
    )
  }

  private feeling(stepId: string, personaName: string): number | null {
    const persona = this.store.all('persona').find(({ name }) => name === personaName)
    const points = this.store.pointingAt('emotion-point', 'stepId', stepId)
    return points.find(({ personaId }) => personaId === persona?.id)?.value ?? null
  }
}
