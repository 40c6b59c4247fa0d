/** Where the app goes to show a record of each kind. */
import { describe, expect, it } from 'vitest'
import { stopOfRecord } from '#renderer/state/go-to-record.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const { store } = new TestWorkbench(makeSmallProject())
const map = (journeyId: string) => ({ kind: 'journey', journeyId })
const board = (stage: string) => ({ kind: 'board', stage, boardId: `board-${stage}` })

describe('the stop of a record', () => {
  it('is its cell on the map, with the cursor on it', () => {
    expect(stopOfRecord(store, 'pain-1')).toEqual({
      place: map('journey-1'),
      selectedIds: ['pain-1'],
      cursor: { laneId: 'lane-pain', stepId: 'step-1', itemId: 'pain-1', personaId: null },
    })
  })

  it('is its board, and the whole board where it is the board', () => {
    const idea = { place: board('ideate'), selectedIds: ['idea-1'], cursor: null }
    expect(stopOfRecord(store, 'idea-1')).toEqual(idea)
    expect(stopOfRecord(store, 'frame-1')?.selectedIds).toEqual(['frame-1'])
    expect(stopOfRecord(store, 'board-test')).toEqual({
      place: board('test'),
      selectedIds: [],
      cursor: null,
    })
  })

  it.each([
    ['assumption-1', 'idea-1'],
    ['attachment-1', 'prototype-1'],
    ['task-1', 'test-1'],
    ['session-1', 'test-1'],
    ['result-1', 'test-1'],
    ['vote-1', 'idea-1'],
    ['move-1', 'insight-1'],
    ['link-idea-1-prototype-1', 'idea-1'],
    ['channel-app', 'touchpoint-1'],
  ])('is for %s that of what it belongs to: %s', (id, ownerId) => {
    expect(stopOfRecord(store, id)).toEqual(stopOfRecord(store, ownerId))
    expect(stopOfRecord(store, id)?.selectedIds).toEqual([ownerId])
  })

  it('is the sheet of a persona, and a map as a whole', () => {
    expect(stopOfRecord(store, 'persona-min')?.place).toEqual({
      kind: 'personas',
      personaId: 'persona-min',
    })
    expect(stopOfRecord(store, 'journey-2')).toEqual({
      place: map('journey-2'),
      selectedIds: [],
      cursor: null,
    })
  })

  it('is its stage for a transcript, which is read there', () => {
    expect(stopOfRecord(store, 'transcript-1')).toEqual({
      place: { kind: 'board', stage: 'empathize', boardId: null },
      selectedIds: ['transcript-1'],
      cursor: null,
      isTranscript: true,
    })
  })

  it('is none for what no place shows', () => {
    expect(stopOfRecord(store, 'participant-1')).toBeNull()
    expect(stopOfRecord(store, 'gone')).toBeNull()
  })
})
