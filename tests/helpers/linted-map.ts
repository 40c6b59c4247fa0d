/** A map told in a user's words, and what the lint finds on it, by name. */
import { lint, type Finding } from '#shared/analysis/lint/lint.ts'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import type { RuleId } from '#shared/analysis/lint/lint-rules.ts'
import type { FieldsOf, RecordType } from '#shared/model/schema.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import { addChannel } from '#shared/commands/channel-commands.ts'
import { updateJourney } from '#shared/commands/journey-commands.ts'
import { updatePersona } from '#shared/commands/persona-commands.ts'
import { updateOpportunity, updatePainPoint } from '#shared/commands/pain-point-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

type Fields<Type extends RecordType> = Partial<FieldsOf<Type>>

const laneKinds: readonly LaneKind[] = [
  'action',
  'touchpoint',
  'emotion',
  'pain-point',
  'quote',
  'opportunity',
]

/** A map of two stages on which nothing is missing, told in a user's words. */
export class LintedMap extends TestWorkbench {
  constructor() {
    super()
    const journeyId = this.addJourney('오늘의 충전', laneKinds)
    const fields = { scenario: '처음 신청한다', goal: '한 번에 마친다' }
    this.run(updateJourney, { journeyId, fields })
    for (const stage of ['신청', '이용']) this.addStage(stage)
    this.addPersona('정민우')
    this.touchpoint('신청', '설치 신청서')
    this.touchpoint('이용', '충전 시작')
  }

  /** Adds a touchpoint with channel, owner and scores, unless told otherwise. */
  touchpoint(stage: string, title: string, fields: Fields<'touchpoint'> = {}, step = 1): string {
    const touchpointId = this.addCard('touchpoint', stage, title, step)
    const channelIds = [this.channel('앱')]
    const whole = { channelIds, owner: '운영팀', expectation: 4, actual: 4 }
    this.run(updateTouchpoint, { touchpointId, fields: { ...whole, ...fields } })
    return touchpointId
  }

  /** Adds a pain point with scores, persona and touchpoint, unless told otherwise. */
  pain(stage: string, title: string, fields: Fields<'pain-point'> = {}, step = 1): string {
    const painPointId = this.addCard('pain-point', stage, title, step)
    const personaIds = [this.named('persona', '정민우').id]
    const touchpointId = this.touchpointAt(stage, step)
    const whole = { severity: 3, frequency: 3, personaIds, touchpointId }
    this.run(updatePainPoint, { painPointId, fields: { ...whole, ...fields } })
    return painPointId
  }

  /** Adds an opportunity with an owner, made from pain points. */
  opportunity(
    stage: string,
    title: string,
    painPointIds: readonly string[],
    fields: Fields<'opportunity'> = {},
    step = 1,
  ): string {
    const opportunityId = this.addCard('opportunity', stage, title, step)
    this.run(updateOpportunity, {
      opportunityId,
      fields: { owner: '서비스팀', painPointIds, ...fields },
    })
    return opportunityId
  }

  changePersona(name: string, fields: Fields<'persona'>): void {
    this.run(updatePersona, { personaId: this.named('persona', name).id, fields })
  }

  /** What a rule finds, by the names of what it is about. */
  findings(rule: RuleId): readonly string[] {
    return this.reported(rule).map(({ recordId }) => {
      const { trail } = placeOfRecord(this.store, recordId)
      return trail
        .slice(trail.length > 1 ? 1 : 0)
        .map(({ name, number }) => name || String(number))
        .join(' › ')
    })
  }

  /** What a rule finds, as it is told. */
  reported(rule: RuleId): readonly Finding[] {
    return lint(this.store).open.filter((finding) => finding.rule === rule)
  }

  /** The channel of a name; a new one where there is none. */
  channel(name: string): string {
    const known = this.store.all('channel').find((channel) => channel.name === name)
    return known?.id ?? this.run(addChannel, { name, kind: 'app' })
  }

  private touchpointAt(stage: string, step: number): string | null {
    const { id } = this.step(stage, step)
    return this.store.pointingAt('touchpoint', 'stepId', id)[0]?.id ?? null
  }
}
