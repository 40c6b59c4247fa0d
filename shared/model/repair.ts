/** Mends a project whose records are valid one by one but do not fit together; lists every mend. */

import { isOrderKey, keysBetween } from '#shared/base/order-key.ts'
import { isPlaced, placedTypes } from './board-items.ts'
import { isCellItem, itemTypeOfLane, itemTypes } from './cells.ts'
import { byId, isOlder } from './compare-records.ts'
import type { Mend, MendCode } from './mend.ts'
import type { LaneKind } from './records/lane.ts'
import { isTargetType, referencesFrom, targetsOf, type Reference } from './references.ts'
import { isOfType, type AnyRecord, type RecordByType, type RecordType } from './schema.ts'
import { siblingGroup, type Ordered } from './sibling-group.ts'
import { solePlaceOf } from './sole-place.ts'

/** Records that fit together, in the order in which they came, and what was done to them. */
export interface Repaired {
  readonly records: readonly AnyRecord[]
  readonly mends: readonly Mend[]
}

/**
 * Mends broken references and the rules that no single record can break. Ids must be unique.
 * The same records give the same result, and a repaired project needs no second repair.
 */
export function repairProject(records: readonly AnyRecord[]): Repaired {
  const repair = new Repair(records)
  repair.keepOneProject()
  repair.mendReferences()
  repair.fitLanes()
  repair.fitFrames()
  repair.fitConnectors()
  repair.fitTransitions()
  repair.fitQuotes()
  repair.fitResults()
  repair.keepOneOfEach()
  // A waiver may have been about what was there twice, and a to-be map made from it.
  repair.mendReferences()
  repair.fillStages()
  repair.replaceOrders()
  return { records: [...repair.records.values()], mends: repair.mends }
}

type Fields = Readonly<Record<string, unknown>>

type BrokenLink = Pick<Reference, 'field' | 'onDelete'> & { readonly target: string }

const unbroken: readonly BrokenLink[] = []

class Repair {
  readonly records: Map<string, AnyRecord>
  readonly mends: Mend[] = []
  /** Also of records that have been dropped since. */
  private readonly idsByType = new Map<RecordType, string[]>()
  /** How many mends there were when all references were found whole; every change is a mend. */
  private wholeAt = -1

  constructor(records: readonly AnyRecord[]) {
    this.records = new Map()
    for (const record of records) this.add(record)
  }

  private add(record: AnyRecord): void {
    const isListed = this.records.get(record.id)?.type === record.type
    this.records.set(record.id, record)
    if (isListed) return
    const ids = this.idsByType.get(record.type)
    if (ids === undefined) this.idsByType.set(record.type, [record.id])
    else ids.push(record.id)
  }

  keepOneProject(): void {
    const projects = this.ofType('project')
    const kept = projects.reduce<RecordByType['project'] | undefined>(
      (best, each) => (best === undefined || isOlder(each, best) ? each : best),
      undefined,
    )
    for (const project of projects) {
      if (project !== kept) this.drop('extra-project-removed', project, {})
    }
    if (kept !== undefined) return
    const empty = { name: '', organisation: '', description: '', author: '', createdAt: 0 }
    const project: AnyRecord = { id: this.freeId('project-added'), type: 'project', ...empty }
    // In front, where project files have it.
    const others = [...this.records]
    this.records.clear()
    this.add(project)
    for (const [id, record] of others) this.records.set(id, record)
    this.tell('project-added', project, {})
  }

  mendReferences(): void {
    if (this.wholeAt === this.mends.length) return
    if (!this.areReferencesWhole()) {
      this.removeOrphans()
      this.mendLinks()
    }
    this.wholeAt = this.mends.length
  }

  /** Looks only, without telling what is broken. */
  private areReferencesWhole(): boolean {
    for (const record of this.records.values()) {
      for (const reference of referencesFrom(record.type)) {
        // The table of references names only fields that exist on the type.
        const value = (record as unknown as Fields)[reference.field]
        if (value === null) continue
        if (typeof value !== 'string') {
          if (this.brokenLinks(record) !== unbroken) return false
        } else if (!isTargetType(reference, this.records.get(value)?.type)) return false
      }
    }
    return true
  }

  private removeOrphans(): void {
    let isDone = false
    while (!isDone) {
      isDone = true
      for (const record of [...this.records.values()]) {
        const lost = this.brokenLinks(record).find(({ onDelete }) => onDelete === 'cascade')
        if (lost === undefined) continue
        this.drop('orphan-removed', record, { field: lost.field, target: lost.target })
        isDone = false
      }
    }
  }

  private mendLinks(): void {
    for (const record of [...this.records.values()]) {
      for (const { field, target, onDelete } of this.brokenLinks(record)) {
        const now = this.records.get(record.id)!
        // `references.ts` names fields that exist on the type.
        const value = (now as unknown as Readonly<Record<string, unknown>>)[field]
        const rest = Array.isArray(value) ? value.filter((id) => id !== target) : null
        const code = onDelete === 'drop' ? 'link-dropped' : 'link-cleared'
        this.change(code, now, { [field]: rest }, { field, target })
      }
    }
  }

  /** Of several the one with the first id stays, so that everybody keeps the same one. */
  keepOneOfEach(): void {
    const taken = new Set<string>()
    const sole = [...this.records.values()].flatMap((record) => {
      const found = solePlaceOf(record)
      return found === null ? [] : [{ record, ...found }]
    })
    for (const { record, place, code } of sole.sort((a, b) => byId(a.record, b.record))) {
      const isRound =
        (record.type === 'link' || record.type === 'transition') && record.fromId === record.toId
      if (isRound || taken.has(place)) {
        this.drop(code, record, record.type === 'emotion-point' ? { value: record.value } : {})
      }
      taken.add(place)
    }
  }

  /** What lies on a board cannot belong to a frame of another one. */
  fitFrames(): void {
    for (const record of placedTypes.flatMap((type) => this.ofType(type))) {
      if (record.frameId === null) continue
      const frame = this.records.get(record.frameId)
      if (isOfType(frame, 'frame') && frame.boardId === record.boardId) continue
      const details = { field: 'frameId', target: record.frameId }
      this.change('link-cleared', record, { frameId: null }, details)
    }
  }

  /** A connector joins two things of its own board. */
  fitConnectors(): void {
    for (const connector of this.ofType('connector')) {
      const field = (['fromId', 'toId'] as const).find((end) => {
        const thing = this.records.get(connector[end])
        const isThing = isPlaced(thing) || isOfType(thing, 'frame')
        return !isThing || thing.boardId !== connector.boardId
      })
      if (field === undefined) continue
      this.drop('orphan-removed', connector, { field, target: connector[field] })
    }
  }

  /** An arrow joins two items of one map. */
  fitTransitions(): void {
    for (const arrow of this.ofType('transition')) {
      const [from, to] = [this.journeyOfItem(arrow.fromId), this.journeyOfItem(arrow.toId)]
      if (from !== null && from === to) continue
      const field = from === null ? 'fromId' : 'toId'
      this.drop('orphan-removed', arrow, { field, target: arrow[field] })
    }
  }

  /** A quote without a passage in its transcript has no place there. */
  fitQuotes(): void {
    for (const evidence of this.ofType('evidence')) {
      const { transcriptId, quoteStart, quoteEnd } = evidence
      if (quoteStart === null && quoteEnd === null) continue
      const transcript = this.records.get(transcriptId ?? '')
      const length = isOfType(transcript, 'transcript') ? transcript.text.length : 0
      if (quoteStart !== null && quoteEnd !== null && quoteStart < quoteEnd && quoteEnd <= length) {
        continue
      }
      const details = { field: 'quoteStart', target: transcriptId ?? '' }
      this.change('link-cleared', evidence, { quoteStart: null, quoteEnd: null }, details)
    }
  }

  /** Nobody can have done a task of another test. */
  fitResults(): void {
    for (const result of this.ofType('task-result')) {
      const session = this.records.get(result.sessionId)
      const task = this.records.get(result.taskId)
      if (isOfType(session, 'test-session') && isOfType(task, 'test-task')) {
        if (session.testId === task.testId) continue
      }
      this.drop('orphan-removed', result, { field: 'taskId', target: result.taskId })
    }
  }

  fitLanes(): void {
    const inLanes = [
      ...itemTypes.flatMap((type) => this.ofType(type)),
      ...this.ofType('emotion-point'),
    ]
    for (const record of inLanes) {
      const journeyId = this.journeyOfStep(record.stepId)
      const lane = this.records.get(record.laneId)
      if (isOfType(lane, 'lane') && lane.journeyId === journeyId && holds(lane.kind, record.type)) {
        continue
      }
      const { id } = this.laneFor(record.type, journeyId)
      this.change('moved-to-lane', record, { laneId: id }, { from: record.laneId, to: id })
    }
  }

  fillStages(): void {
    const filled = new Set(this.ofType('step').map((step) => step.stageId))
    for (const stage of this.ofType('stage')) {
      if (filled.has(stage.id)) continue
      const id = this.freeId(`step-of-${stage.id}`)
      const shape = { order: 'i', name: '', isHidden: false, width: null, originId: null }
      this.add({ id, type: 'step', stageId: stage.id, ...shape })
      this.tell('step-added', stage, { added: id })
    }
  }

  replaceOrders(): void {
    const all = [...this.records.values()]
    if (all.every((record) => !('order' in record) || isOrderKey(record.order))) return
    const groups = new Map<string, Ordered[]>()
    for (const record of this.records.values()) {
      if (!('order' in record)) continue
      const key = siblingGroup(record)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else group.push(record)
    }
    for (const group of groups.values()) {
      if (group.every((record) => isOrderKey(record.order))) continue
      const keys = keysBetween(null, null, group.length)
      group.forEach((record, n) => {
        this.change('order-replaced', record, { order: keys[n]! }, { found: record.order })
      })
    }
  }

  private laneFor(type: LaneContent, journeyId: string): RecordByType['lane'] {
    const lanes = this.ofType('lane').filter((lane) => lane.journeyId === journeyId)
    const fitting = lanes.find((lane) => holds(lane.kind, type))
    if (fitting !== undefined) return fitting
    const id = this.freeId(`lane-of-${journeyId}`)
    const kind: LaneKind = type === 'card' ? 'text' : type === 'emotion-point' ? 'emotion' : type
    const last = lanes.map((lane) => lane.order).filter(isOrderKey)
    const order = keysBetween(last.sort().at(-1) ?? null, null, 1)[0]!
    const shape = { kind, name: '', isHidden: false, isCollapsed: false, height: null }
    const place = { journeyId, order, originId: null }
    const lane: RecordByType['lane'] = { id, type: 'lane', ...place, ...shape }
    this.add(lane)
    this.tell('lane-added', lane, { kind })
    return lane
  }

  private journeyOfItem(itemId: string): string | null {
    const item = this.records.get(itemId)
    return isCellItem(item) ? this.journeyOfStep(item.stepId) : null
  }

  private journeyOfStep(stepId: string): string {
    const step = this.records.get(stepId)
    const stage = isOfType(step, 'step') ? this.records.get(step.stageId) : undefined
    return isOfType(stage, 'stage') ? stage.journeyId : ''
  }

  private brokenLinks(record: AnyRecord): readonly BrokenLink[] {
    let broken: BrokenLink[] | null = null
    for (const reference of referencesFrom(record.type)) {
      for (const target of targetsOf(record, reference)) {
        if (isTargetType(reference, this.records.get(target)?.type)) continue
        const { field, onDelete } = reference
        broken = [...(broken ?? []), { field, target, onDelete }]
      }
    }
    return broken ?? unbroken
  }

  private ofType<Type extends RecordType>(type: Type): RecordByType[Type][] {
    const found: RecordByType[Type][] = []
    for (const id of this.idsByType.get(type) ?? []) {
      const record = this.records.get(id)
      if (isOfType(record, type)) found.push(record)
    }
    return found
  }

  private drop(code: MendCode, record: AnyRecord, details: Mend['details']): void {
    this.records.delete(record.id)
    this.tell(code, record, details)
  }

  private change(
    code: MendCode,
    record: AnyRecord,
    fields: Readonly<Record<string, unknown>>,
    details: Mend['details'],
  ): void {
    // Only fields that exist on the type are handed in.
    this.records.set(record.id, { ...record, ...fields } as unknown as AnyRecord)
    this.tell(code, record, details)
  }

  private tell(code: MendCode, record: AnyRecord, details: Mend['details']): void {
    const content = contentOf(record)
    this.mends.push({ code, recordType: record.type, recordId: record.id, content, details })
  }

  /** Made from what it belongs to, so that the same damage is mended with the same id. */
  private freeId(wish: string): string {
    const base = wish.slice(0, 70)
    let id = base
    for (let n = 2; this.records.has(id); n++) id = `${base}-${n}`
    return id
  }
}

type LaneContent =
  RecordByType['card' | 'touchpoint' | 'pain-point' | 'opportunity']['type'] | 'emotion-point'

function holds(kind: LaneKind, type: LaneContent): boolean {
  return type === 'emotion-point' ? kind === 'emotion' : itemTypeOfLane(kind) === type
}

function contentOf(record: AnyRecord): string {
  if ('title' in record) return record.title
  return 'name' in record ? record.name : ''
}
