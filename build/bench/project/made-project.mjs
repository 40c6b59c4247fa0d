/** Makes up whole projects of a given size to measure with: the same ones in every run. */
import { addBoardThings } from './board-part.mjs'
import { addCard, addMap } from './map-part.mjs'
import { ProjectWriter } from './project-writer.mjs'
import { addThread } from './thread-part.mjs'

/**
 * `map`: mixed, with most records on journey maps; `thread` and `board`: with most records there.
 * `empty`: a project that was just begun, with boards and a map on which nothing stands.
 * @typedef {'empty' | 'map' | 'thread' | 'board'} ProjectKind
 */

/** The shares of the records on maps and in the thread; the rest lies on boards. */
const shares = {
  map: { map: 0.8, thread: 0.12 },
  thread: { map: 0.15, thread: 0.75 },
  board: { map: 0.1, thread: 0.15 },
}

const stages = ['empathize', 'define', 'ideate', 'prototype', 'test']
const seed = 20260105

/**
 * The records of a project. An empty one has few, whatever `size` says; others have exactly `size`.
 * @param {ProjectKind} kind
 * @param {number} size at least 200
 * @returns {import('./project-writer.mjs').MadeRecord[]}
 */
export function madeProject(kind, size) {
  const writer = new ProjectWriter(seed, size)
  const { personaIds, channelIds, authorIds } = addPeople(writer)
  /** @type {Record<string, string>} */
  const boards = {}
  for (const stage of stages) {
    const fields = { stage, name: '', questionId: null, legend: [], isSilent: false }
    boards[stage] = writer.add('board', fields)
  }
  const wanted = { state: /** @type {const} */ ('as-is'), personaIds, channelIds }
  if (kind === 'empty') {
    addMap(writer, { ...wanted, budget: 0 })
    return writer.records
  }
  const { room } = writer
  const { map, thread } = shares[kind]
  const today = addMap(writer, { ...wanted, budget: Math.floor(room * map * 0.85) })
  const toBe = { ...wanted, state: /** @type {const} */ ('to-be') }
  const next = addMap(writer, { ...toBe, budget: Math.floor(room * map * 0.15) })
  const threadBudget = Math.min(Math.floor(room * thread), writer.room)
  addThread(writer, { today, next, boards, personaIds }, threadBudget)
  const place = { boardIds: Object.values(boards), personaIds, authorIds }
  addBoardThings(
    writer,
    place,
    kind === 'map' ? Math.min(Math.floor(room * 0.08), writer.room) : writer.room,
  )
  while (writer.room > 0) {
    addCard(writer, today, 'action', writer.random.pick(today.stepIds), writer.words.act())
  }
  return writer.records
}

/** @param {ProjectWriter} writer */
function addPeople(writer) {
  writer.add('project', {
    name: '처음 이용 돕기',
    organisation: '다온서비스(가상)',
    description: '',
    author: '',
    createdAt: writer.moment(),
  })
  const names = ['정민우', '한서연', '오경자']
  const marks = [
    { color: 'violet', pointShape: 'circle' },
    { color: 'ochre', pointShape: 'diamond' },
    { color: 'green', pointShape: 'triangle' },
  ]
  const personaIds = names.map((name, n) =>
    writer.add('persona', {
      ...{
        name,
        role: '처음 이용하는 사람',
        age: '',
        photo: null,
        photoSourceId: null,
        quote: writer.words.quote(),
      },
      goals: [writer.words.chance()],
      needs: [writer.words.act()],
      frustrations: [writer.words.trouble()],
      ...{ behaviours: [], channels: [], accessibilityNeeds: [], notes: '' },
      ...{ interviewCount: 6, surveyCount: null, isProtoPersona: false, isAntiPersona: false },
      ...{ lastReviewedOn: '', ...marks[n] },
    }),
  )
  const channelIds = ['앱', '전화', '창구', '문자'].map((name, n) =>
    writer.add('channel', { name, kind: ['app', 'phone', 'in-person', 'message'][n] }),
  )
  const authorIds = ['지우', '서준', '하린'].map((name) =>
    writer.add('participant', { name, role: '' }),
  )
  return { personaIds, channelIds, authorIds }
}
