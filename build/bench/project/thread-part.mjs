/** Fills a made-up project with chains of the thread: whole ones, ones that break off, and ties between them. */
import { addPain } from './map-part.mjs'

/**
 * @typedef {import('./project-writer.mjs').ProjectWriter} ProjectWriter
 * @typedef {import('./map-part.mjs').MadeMap} MadeMap
 */

/**
 * @typedef {object} ThreadPlace
 * @property {MadeMap} today
 * @property {MadeMap} next
 * @property {Readonly<Record<string, string>>} boards id of each board by its stage
 * @property {readonly string[]} personaIds
 */

const columns = 24
const [columnWidth, rowHeight] = [260, 220]
// Past all that the board part lays out.
const top = 40_000

const testCard = {
  kind: 'pilot',
  hypothesis: '알림이 있으면 문의가 줄어든다',
  method: '두 지점에서 2주 동안 나누어 운영',
  measure: '문의 없이 마친 사람의 비율',
  criterion: '10명 중 6명 이상',
  criterionKind: 'at-least',
  criterionShare: 0.6,
  owner: '서비스팀',
  segment: '처음 이용하는 사람',
  startDate: '2026-03-02',
  endDate: '2026-03-13',
  ethics: '',
  treatedName: '알림을 받은 사람',
  controlName: '',
  controlSuccesses: null,
  controlTrials: null,
}

/**
 * Adds chains until the budget is used. A chain whose last records find no room just breaks off.
 * @param {ProjectWriter} writer @param {ThreadPlace} place @param {number} budget
 */
export function addThread(writer, place, budget) {
  const end = writer.records.length + budget
  const { words, random } = writer
  const { whole, chance, pick } = random
  const { boards, today, next, personaIds } = place
  let count = 0
  const freePains = [...today.painIds]
  /** @type {{ insightId: string, questionId: string } | undefined} */
  let before
  const isFull = () => writer.records.length >= end
  /** @param {string} type @param {string} stage @param {string} title @param {object} fields */
  const put = (type, stage, title, fields) => {
    const n = count++
    const at = { x: (n % columns) * columnWidth, y: top + Math.floor(n / columns) * rowHeight }
    return writer.addPlaced(type, { boardId: boards[stage] ?? '', title, ...at, ...fields })
  }
  /** @param {string} fromId @param {string} toId @param {string} kind */
  const link = (fromId, toId, kind) => {
    if (!isFull()) writer.add('link', { fromId, toId, kind, createdAt: writer.moment() })
  }

  while (!isFull()) {
    const personaId = pick(personaIds)
    const insightId = put('insight', 'define', words.insight(), { personaIds: [personaId] })
    for (let n = whole(2, 4); n > 0 && !isFull(); n--) {
      const evidenceId = put('evidence', 'empathize', words.quote(), evidenceFields(writer))
      link(evidenceId, insightId, 'supports')
      if (before !== undefined && chance(0.1)) link(evidenceId, before.insightId, 'supports')
    }
    if (isFull()) return
    const painId = freePains.shift() ?? addPain(writer, today, pick(today.stepIds), null, personaId)
    link(insightId, painId, 'explains')
    if (before !== undefined && chance(0.3)) link(painId, before.questionId, 'asks')
    // Of ten chains one ends at each of the first stations, and half go all the way.
    const reach = whole(0, 9)
    if (reach === 0 || isFull()) continue
    const question = { personaId: null, variation: 'none' }
    const questionId = put('question', 'define', words.question(), question)
    link(painId, questionId, 'asks')
    before = { insightId, questionId }
    if (reach === 1) continue
    let ideaId = ''
    for (let n = whole(1, 3); n > 0 && !isFull(); n--) {
      ideaId = put('idea', 'ideate', words.idea(), ideaFields(writer))
      link(questionId, ideaId, 'answers')
    }
    if (reach === 2 || isFull()) continue
    const prototypeId = put('prototype', 'prototype', words.prototype(), {
      ...{ fidelity: pick(['paper', 'clickable', 'role-play']), status: 'tested' },
      ...{ questions: [words.question()], assumptionIds: [], steps: [] },
    })
    link(ideaId, prototypeId, 'builds')
    if (reach === 3 || isFull()) continue
    const testId = put('test', 'test', words.test(), testFields(writer))
    link(prototypeId, testId, 'tests')
    if (chance(0.2)) link(testId, insightId, 'teaches')
    if (reach === 4 || isFull()) continue
    const improvementId = put('improvement', 'test', words.improvement(), {
      ...{ status: 'planned', owner: '운영팀', dueDate: '2026-06-30', effect: '' },
    })
    link(testId, improvementId, 'leads-to')
    if (next.touchpointIds.length > 0) link(improvementId, pick(next.touchpointIds), 'changes')
  }
}

/** @param {ProjectWriter} writer */
function evidenceFields({ random: { pick, whole } }) {
  return {
    kind: pick(['interview', 'observation', 'call', 'review']),
    source: '이용자 인터뷰',
    participantCode: `M-${whole(10, 40)}`,
    date: '2026-02-11',
    consent: pick(['given', 'given', 'given', 'internal-only']),
    personaIds: [],
    ...{ measure: 'none', answerCounts: [], caseCount: null, sampleSize: null },
    ...{ transcriptId: null, quoteStart: null, quoteEnd: null },
  }
}

/** @param {ProjectWriter} writer */
function ideaFields({ random: { whole } }) {
  const judged = { impact: whole(1, 5), effort: whole(1, 5), kano: null, kanoCounts: [] }
  return { sketch: '', image: null, ...judged }
}

/** @param {ProjectWriter} writer */
function testFields({ random: { whole, chance } }) {
  const isDone = chance(0.8)
  return {
    ...testCard,
    status: isDone ? 'done' : 'running',
    treatedSuccesses: isDone ? whole(20, 60) : null,
    treatedTrials: isDone ? whole(60, 90) : null,
    observed: isDone ? '설명을 다시 묻는 사람이 거의 없었다' : '',
    learned: isDone ? '순서보다 남은 시간이 더 중요하다' : '',
    therefore: '',
    decision: isDone ? 'persevere' : 'none',
    decidedOn: isDone ? '2026-03-16' : '',
  }
}
