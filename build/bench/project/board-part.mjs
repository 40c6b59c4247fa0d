/** Fills the boards of a made-up project: groups and sheets with notes, free notes between them, lines from note to note. */

/** @typedef {import('./project-writer.mjs').ProjectWriter} ProjectWriter */

const colors = ['yellow', 'green', 'blue', 'pink', 'violet', 'orange', 'paper']
const saidZones = ['says', 'thinks', 'does', 'feels']
const frameGap = 900
const framesPerRow = 8

/**
 * Adds to the first board most, to each of the others a little.
 * @param {ProjectWriter} writer
 * @param {{ boardIds: readonly string[], personaIds: readonly string[], authorIds: readonly string[] }} place
 * @param {number} budget
 */
export function addBoardThings(writer, { boardIds, personaIds, authorIds }, budget) {
  const end = writer.records.length + budget
  const { random, words } = writer
  const { whole, chance, pick } = random
  const isFull = () => writer.records.length >= end
  for (const [n, boardId] of boardIds.entries()) {
    const share = n === 0 ? 0.7 : 0.3 / (boardIds.length - 1)
    const boardEnd = n === boardIds.length - 1 ? end : writer.records.length + budget * share
    /** @type {string[]} */
    const noteIds = []
    for (let frames = 0; writer.records.length < boardEnd && !isFull(); frames++) {
      const x = (frames % framesPerRow) * frameGap
      const y = Math.floor(frames / framesPerRow) * frameGap
      const kind = pick(['group', 'group', 'group', 'section', 'empathy-simple', 'none'])
      const frameId =
        kind === 'none'
          ? null
          : writer.add('frame', {
              ...{ boardId, kind, name: words.step(), x, y, width: null, height: null },
              subjectId: kind === 'empathy-simple' ? pick(personaIds) : null,
              isLocked: false,
            })
      for (let notes = whole(5, 14); notes > 0 && !isFull(); notes--) {
        const id = writer.addPlaced('note', {
          ...{ boardId, title: words.note(), details: words.details(), frameId },
          x: x + 40 + whole(0, 2) * 220,
          y: y + 60 + whole(0, 3) * 180,
          color: pick(colors),
          zone: kind === 'empathy-simple' ? pick(saidZones) : '',
          authorId: chance(0.8) ? pick(authorIds) : null,
        })
        if (noteIds.length > 0 && chance(0.12) && !isFull()) {
          const ends = { fromId: pick(noteIds.slice(-20)), toId: id }
          const label = chance(0.3) ? '그래서' : ''
          writer.add('connector', { boardId, ...ends, label, arrow: 'end' })
        }
        noteIds.push(id)
      }
    }
  }
}
