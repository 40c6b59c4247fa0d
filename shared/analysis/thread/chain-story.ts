/** Gathers what the one-page story of a chain tells, station by station. */

import {
  isOfType,
  type AnyRecord,
  type RecordByType,
  type RecordType,
} from '#shared/model/schema.ts'
import type { Evidence } from '#shared/model/records/evidence.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import type { Improvement } from '#shared/model/records/improvement.ts'
import type { Insight } from '#shared/model/records/insight.ts'
import type { Opportunity } from '#shared/model/records/opportunity.ts'
import type { PointOfView } from '#shared/model/records/point-of-view.ts'
import type { Prototype } from '#shared/model/records/prototype.ts'
import type { Question } from '#shared/model/records/question.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { isChosen, votesOnIdeas, type IdeaVotes } from './chosen-ideas.ts'
import { changeOf, painOf, type StoryChange, type StoryPain } from './story-map-parts.ts'
import { testOf, type StoryTest } from './story-test.ts'
import { entriesOf } from './thread-of.ts'
import { indexedEdges, reach } from './thread-edges.ts'

export interface StoryEvidence {
  readonly evidence: Evidence
  /** The name of the transcript it is quoted from; '' where there is none. */
  readonly transcript: string
  /** Whether the words may be shown outside the team: consent given, or nobody can be known. */
  readonly isQuotable: boolean
}

export interface StoryIdea {
  readonly idea: Idea
  /** Voted first, or of high impact. */
  readonly isChosen: boolean
  /** Whether something was made of it within this story. */
  readonly isPursued: boolean
  readonly votes: IdeaVotes | null
}

/** A station at which nothing stands is an empty list: the story says so instead of hiding it. */
export interface ChainStory {
  readonly recordId: string
  readonly evidence: readonly StoryEvidence[]
  readonly insights: readonly Insight[]
  readonly painPoints: readonly StoryPain[]
  readonly opportunities: readonly Opportunity[]
  readonly pointsOfView: readonly PointOfView[]
  readonly questions: readonly Question[]
  /** Pursued ones first, then chosen ones, then the others. */
  readonly ideas: readonly StoryIdea[]
  readonly prototypes: readonly Prototype[]
  readonly tests: readonly StoryTest[]
  readonly improvements: readonly Improvement[]
  readonly changes: readonly StoryChange[]
}

/** The story of the chains through a record, along the stations; null where it takes no part. */
export function chainStory(reader: RecordReader, id: string): ChainStory | null {
  const entries = entriesOf(reader, id)
  if (entries.length === 0) return null
  const edges = indexedEdges(reader)
  const walk = { edges, followsTeaching: false, besides: [new Set(entries)] }
  const records = [
    ...entries,
    ...reach({ ...walk, direction: 'upstream' }, entries),
    ...reach({ ...walk, direction: 'downstream' }, entries),
  ].flatMap((each) => reader.find(each) ?? [])
  const improvements = of(records, 'improvement')
  return {
    recordId: id,
    evidence: of(records, 'evidence').map((evidence) => evidenceOf(reader, evidence)),
    insights: of(records, 'insight'),
    painPoints: of(records, 'pain-point').map((pain) => painOf(reader, pain)),
    opportunities: of(records, 'opportunity'),
    pointsOfView: of(records, 'point-of-view'),
    questions: of(records, 'question'),
    ideas: ideasOf(reader, of(records, 'idea')),
    prototypes: of(records, 'prototype'),
    tests: of(records, 'test').map((test) => testOf(reader, edges, test)),
    improvements,
    changes: improvements.flatMap((improvement) =>
      edges
        .from(improvement.id)
        .flatMap((edge) => changeOf(reader, improvement.id, edge.toId) ?? []),
    ),
  }
}

function of<Type extends RecordType>(
  records: readonly AnyRecord[],
  type: Type,
): readonly RecordByType[Type][] {
  return records
    .filter((record) => isOfType(record, type))
    .sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.id, b.id))
}

function orderOf(record: object): string {
  return 'order' in record ? String(record.order) : ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function evidenceOf(reader: RecordReader, evidence: Evidence): StoryEvidence {
  const { transcriptId, consent } = evidence
  const transcript = transcriptId === null ? undefined : reader.get('transcript', transcriptId)
  return {
    evidence,
    transcript: transcript?.name ?? '',
    isQuotable: consent === 'given' || consent === 'not-needed',
  }
}

function ideasOf(reader: RecordReader, ideas: readonly Idea[]): readonly StoryIdea[] {
  const votes = votesOnIdeas(reader)
  const edges = indexedEdges(reader)
  const told = ideas.map((idea) => ({
    idea,
    isChosen: isChosen(idea, votes),
    isPursued: edges.from(idea.id).length > 0,
    votes: votes.get(idea.id) ?? null,
  }))
  const weight = (each: StoryIdea) => 2 * Number(each.isPursued) + Number(each.isChosen)
  return told.sort((a, b) => weight(b) - weight(a) || (b.votes?.dots ?? 0) - (a.votes?.dots ?? 0))
}
