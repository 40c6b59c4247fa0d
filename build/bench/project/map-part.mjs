/** Fills a made-up project with journey maps: one as it is today, and a smaller one as it should be. */

/** @typedef {import('./project-writer.mjs').ProjectWriter} ProjectWriter */

/**
 * Where the pain points and the changes of the thread find their place.
 * @typedef {object} MadeMap
 * @property {string[]} stepIds
 * @property {Readonly<Record<string, string>>} lanes id of each lane by its kind
 * @property {string[]} painIds
 * @property {string[]} touchpointIds
 */

const laneKinds = /** @type {const} */ ([
  'goal',
  'action',
  'touchpoint',
  'emotion',
  'thought',
  'pain-point',
  'gain',
  'quote',
  'opportunity',
])
const stepsPerStage = 5
const noDelivery = { isFailurePoint: false, isWaitPoint: false, waitMinutes: null }
const recordsPerStep = 17

/**
 * A map of about the given number of records; at least an empty one with a single step.
 * @param {ProjectWriter} writer
 * @param {{ state: 'as-is' | 'to-be', budget: number, personaIds: readonly string[], channelIds: readonly string[] }} wanted
 * @returns {MadeMap}
 */
export function addMap(writer, { state, budget, personaIds, channelIds }) {
  const { words } = writer
  const end = writer.records.length + budget
  const journeyId = writer.add('journey', {
    originId: null,
    name: state === 'as-is' ? '지금의 여정' : '바꾼 여정',
    state,
    scenario: '처음 이용하는 사람이 예약부터 이용까지 혼자 마치는 상황',
    goal: '기다리는 동안 다음에 할 일을 알기',
    isStructureLocked: false,
  })
  for (const personaId of personaIds) {
    writer.add('journey-persona', { journeyId, personaId, isLineShown: true })
  }
  /** @type {Record<string, string>} */
  const lanes = {}
  for (const kind of laneKinds) {
    const fields = {
      journeyId,
      originId: null,
      kind,
      name: '',
      isHidden: false,
      isCollapsed: false,
      height: null,
    }
    lanes[kind] = writer.add('lane', fields)
  }
  /** @type {MadeMap} */
  const map = { stepIds: [], lanes, painIds: [], touchpointIds: [] }
  const steps = Math.max(1, Math.round((end - writer.records.length) / recordsPerStep))
  let stageId = ''
  for (let n = 0; n < steps; n++) {
    if (n % stepsPerStage === 0) {
      const name = `${words.stage()} ${1 + n / stepsPerStage}`
      stageId = writer.add('stage', {
        ...{ journeyId, originId: null, name, description: '', isHidden: false },
      })
    }
    const fields = { stageId, originId: null, name: words.step(), isHidden: false, width: null }
    map.stepIds.push(writer.add('step', fields))
  }
  if (budget <= 0) return map
  for (const stepId of map.stepIds) fillStep(writer, map, stepId, personaIds, channelIds)
  return map
}

/**
 * @param {ProjectWriter} writer @param {MadeMap} map @param {string} stepId
 * @param {readonly string[]} personaIds @param {readonly string[]} channelIds
 */
function fillStep(writer, map, stepId, personaIds, channelIds) {
  const { words, random } = writer
  const { whole, chance, pick } = random
  for (let n = whole(2, 3); n > 0; n--) addCard(writer, map, 'action', stepId, words.act())
  for (let n = whole(1, 2); n > 0; n--) addCard(writer, map, 'thought', stepId, words.note())
  if (chance(0.4)) addCard(writer, map, 'goal', stepId, words.chance())
  if (chance(0.4)) addCard(writer, map, 'gain', stepId, words.note())
  if (chance(0.5)) addCard(writer, map, 'quote', stepId, words.quote())
  const touchpointIds = Array.from({ length: whole(1, 2) }, () =>
    writer.add('touchpoint', {
      ...inCell(map, 'touchpoint', stepId, words.touchpoint()),
      details: words.details(),
      channelIds: [pick(channelIds)],
      owner: chance(0.7) ? '운영팀' : '',
      isMomentOfTruth: chance(0.1),
      expectation: chance(0.6) ? whole(3, 5) : null,
      expectationText: '',
      actual: chance(0.6) ? whole(1, 5) : null,
      actualText: '',
      ...noDelivery,
    }),
  )
  map.touchpointIds.push(...touchpointIds)
  for (const personaId of personaIds) {
    if (!chance(0.9)) continue
    const fields = { laneId: map.lanes['emotion'], stepId, personaId, originId: null }
    writer.add('emotion-point', { ...fields, value: whole(-2, 2), note: '' })
  }
  for (let n = whole(0, 2); n > 0; n--)
    addPain(writer, map, stepId, pick(touchpointIds), pick(personaIds))
  if (!chance(0.5)) return
  writer.add('opportunity', {
    ...inCell(map, 'opportunity', stepId, words.chance()),
    painPointIds: map.painIds.slice(-1),
    owner: chance(0.5) ? '서비스팀' : '',
    importance: null,
    satisfaction: null,
  })
}

/**
 * @param {ProjectWriter} writer @param {MadeMap} map
 * @param {string} stepId @param {string | null} touchpointId @param {string} personaId
 */
export function addPain(writer, map, stepId, touchpointId, personaId) {
  const { whole } = writer.random
  const id = writer.add('pain-point', {
    ...inCell(map, 'pain-point', stepId, writer.words.trouble()),
    details: writer.words.details(),
    severity: whole(1, 5),
    frequency: whole(1, 5),
    touchpointId,
    personaIds: [personaId],
  })
  map.painIds.push(id)
  return id
}

/**
 * @param {ProjectWriter} writer @param {MadeMap} map
 * @param {string} lane @param {string} stepId @param {string} title
 */
export function addCard(writer, map, lane, stepId, title) {
  const details = writer.words.details()
  const source = lane === 'quote' ? `인터뷰 M-${writer.random.whole(10, 40)}` : ''
  const own = { details, personaId: null, source, image: null, ...noDelivery }
  writer.add('card', { ...inCell(map, lane, stepId, title), ...own })
}

/** @param {MadeMap} map @param {string} lane @param {string} stepId @param {string} title */
function inCell({ lanes }, lane, stepId, title) {
  return { laneId: lanes[lane], stepId, originId: null, title, details: '' }
}
