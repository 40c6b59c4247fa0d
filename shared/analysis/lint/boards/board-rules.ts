/** Rules on what lies on boards, whatever it is: text, groups, votes, and what ideas rest on. */

import { chosenIdeas } from '#shared/analysis/thread/chosen-ideas.ts'
import { leadsTo } from '#shared/analysis/thread/neighbours.ts'
import { isBlank } from '#shared/base/text.ts'
import { placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { defineRule } from '#shared/analysis/lint/lint-rule.ts'

/** From here on an assumption decides; up to there it is a guess. Both on scales of 1 to 5. */
const important = 4
const guessed = 2

export const noteWithoutText = defineRule({
  id: 'note-without-text',
  severity: 'warning',
  check: ({ reader }) =>
    placedTypes
      .filter((type) => type !== 'picture')
      .flatMap((type): readonly PlacedRecord[] => reader.all(type))
      .filter(saysNothing)
      .map((record) => ({
        recordId: record.id,
        fix: isBare(record) ? { kind: 'remove-note', noteId: record.id } : undefined,
      })),
})

/** Whoever does not see the picture has its title only. */
export const pictureWithoutTitle = defineRule({
  id: 'picture-without-title',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('picture')
      .filter(({ title }) => isBlank(title))
      .map(({ id }) => ({ recordId: id })),
})

export const groupEmpty = defineRule({
  id: 'group-empty',
  severity: 'hint',
  check: ({ reader }) =>
    groupsOf(reader)
      .filter(({ count }) => count === 0)
      .map(({ frame: { id, name, isLocked } }) => ({
        recordId: id,
        fix: isBlank(name) && !isLocked ? { kind: 'remove-note', noteId: id } : undefined,
      })),
})

/** The name of a group is what its notes say together. */
export const groupWithoutName = defineRule({
  id: 'group-without-name',
  severity: 'hint',
  check: ({ reader }) =>
    groupsOf(reader)
      .filter(({ frame, count }) => count > 1 && isBlank(frame.name))
      .map(({ frame, count }) => ({ recordId: frame.id, args: { count } })),
})

/** A round that was forgotten: the work has gone on, or another round was opened after it. */
export const voteLeftOpen = defineRule({
  id: 'vote-left-open',
  severity: 'hint',
  check: ({ reader, graph }) => {
    const rounds = reader.all('vote-round')
    return rounds
      .filter(({ isClosed }) => !isClosed)
      .filter(
        ({ boardId, openedAt, itemIds }) =>
          rounds.some((other) => other.boardId === boardId && other.openedAt > openedAt) ||
          itemIds.some((id) => leadsTo(graph, id, 'prototype', 'test')),
      )
      .map(({ id }) => ({ recordId: id }))
  },
})

export const voteWithoutDots = defineRule({
  id: 'vote-without-dots',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('vote-round')
      .filter(
        ({ id, isClosed }) => isClosed && reader.pointingAt('vote', 'roundId', id).length === 0,
      )
      .map(({ id }) => ({ recordId: id })),
})

/** Asked once an idea is pursued: what it stands or falls with, and nobody knows or tries. */
export const assumptionUntested = defineRule({
  id: 'assumption-untested',
  severity: 'warning',
  check: ({ reader, graph }) => {
    const isChosen = chosenIdeas(reader)
    return reader
      .all('assumption')
      .filter(
        ({ importance, evidence }) => (importance ?? 0) >= important && (evidence ?? 0) <= guessed,
      )
      .filter(({ id }) => reader.pointingAt('prototype', 'assumptionIds', id).length === 0)
      .filter(({ ideaId }) => {
        const idea = reader.get('idea', ideaId)
        return idea !== undefined && (isChosen(idea) || leadsTo(graph, ideaId, 'prototype', 'test'))
      })
      .map(({ id }) => ({ recordId: id }))
  },
})

export const prototypeWithoutQuestions = defineRule({
  id: 'prototype-without-questions',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('prototype')
      .filter(({ questions, status }) => questions.length === 0 && status !== 'dropped')
      .map(({ id }) => ({ recordId: id })),
})

export const improvementWithoutOwner = defineRule({
  id: 'improvement-without-owner',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('improvement')
      .filter(({ owner }) => isBlank(owner))
      .map(({ id }) => ({ recordId: id })),
})

/** A drawn idea speaks for itself; a point of view may begin with its need. */
function saysNothing(record: PlacedRecord): boolean {
  if (!isBlank(record.title)) return false
  if (record.type === 'idea') return record.sketch === '' && record.image === null
  if (record.type === 'point-of-view') return isBlank(record.need) && isBlank(record.insight)
  return true
}

/** Whether removing it loses nothing: other types hold more than their words. */
function isBare({ type, details, isLocked }: PlacedRecord): boolean {
  return type === 'note' && isBlank(details) && !isLocked
}

function groupsOf(reader: RecordReader) {
  return reader
    .all('frame')
    .filter(({ kind }) => kind === 'group')
    .map((frame) => ({
      frame,
      count: placedTypes.reduce(
        (sum, type) => sum + reader.pointingAt(type, 'frameId', frame.id).length,
        0,
      ),
    }))
}
