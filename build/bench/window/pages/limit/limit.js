/** The limit: one canvas and no framework, which draws what is in sight and can do just what is measured. */
const page = /** @type {any} */ (globalThis)
const { document } = page

const farZoom = 0.35
const [font, lineHeight, padding] = ['14px sans-serif', 18, 8]
const canvas = document.createElement('canvas')
canvas.width = page.innerWidth
canvas.height = page.innerHeight
document.body.append(canvas)
const context = canvas.getContext('2d', { alpha: false })

/** @typedef {{ id: string, x: number, y: number, width: number, height: number, text: string, color: string }} Card */
/** @typedef {{ from: string, to: string }} Link */

/** @type {ReadonlyMap<string, Card>} */
let cards = new Map()
/** @type {readonly Link[]} */
let links = []
let view = { x: 0, y: 0, zoom: 1 }
/** @type {Set<string>} */
let selected = new Set()
/** @type {{ cards: ReadonlyMap<string, Card>, links: readonly Link[] }[]} */
const undoable = []
/** @type {WeakMap<Card, string[]>} */
const brokenLines = new WeakMap()
/** @type {any} */
let field = null
let editedId = ''

/** @param {Card} card */
function linesOf(card) {
  let lines = brokenLines.get(card)
  if (lines !== undefined) return lines
  lines = ['']
  for (const word of card.text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart()
    if (context.measureText(longer).width <= card.width - 2 * padding)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  brokenLines.set(card, lines)
  return lines
}

function draw() {
  const { x, y, zoom } = view
  const [right, bottom] = [x + canvas.width / zoom, y + canvas.height / zoom]
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom)
  context.font = font
  context.textBaseline = 'top'
  for (const card of cards.values()) {
    const isOutside =
      card.x > right || card.y > bottom || card.x + card.width < x || card.y + card.height < y
    if (isOutside) continue
    context.fillStyle = card.color
    context.fillRect(card.x, card.y, card.width, card.height)
    if (selected.has(card.id)) context.strokeRect(card.x, card.y, card.width, card.height)
    if (zoom < farZoom) continue
    context.fillStyle = '#222'
    linesOf(card).forEach((line, n) => {
      context.fillText(line, card.x + padding, card.y + padding + n * lineHeight)
    })
  }
  context.beginPath()
  for (const { from, to } of links) {
    const [a, b] = [cards.get(from), cards.get(to)]
    if (a === undefined || b === undefined) continue
    context.moveTo(a.x + a.width, a.y + a.height / 2)
    context.lineTo(b.x, b.y + b.height / 2)
  }
  context.stroke()
}

let frame = 0
function drawSoon() {
  if (frame !== 0) return
  frame = page.requestAnimationFrame(() => {
    frame = 0
    draw()
  })
}

/** @param {Card} card */
function put(card) {
  // Copying the whole table for one card is what a bare page would not do either.
  const table = /** @type {Map<string, Card>} */ (cards)
  table.set(card.id, card)
  drawSoon()
}

/** @param {{ clientX: number, clientY: number }} event */
function cardUnder({ clientX, clientY }) {
  const [x, y] = [view.x + clientX / view.zoom, view.y + clientY / view.zoom]
  return [...cards.values()].findLast(
    (card) => x >= card.x && y >= card.y && x <= card.x + card.width && y <= card.y + card.height,
  )
}

page.addEventListener(
  'wheel',
  (/** @type {any} */ event) => {
    event.preventDefault()
    const { x, y, zoom } = view
    view = { zoom, x: x + event.deltaX / zoom, y: y + event.deltaY / zoom }
    drawSoon()
  },
  { passive: false },
)

page.addEventListener('pointerdown', (/** @type {any} */ press) => {
  const card = cardUnder(press)
  if (card === undefined || press.target === field) return
  const move = (/** @type {any} */ event) => {
    const x = card.x + (event.clientX - press.clientX) / view.zoom
    const y = card.y + (event.clientY - press.clientY) / view.zoom
    put({ ...card, x, y })
  }
  const stop = () => {
    page.removeEventListener('pointermove', move)
    page.removeEventListener('pointerup', stop)
  }
  page.addEventListener('pointermove', move)
  page.addEventListener('pointerup', stop)
})

page.addEventListener('dblclick', (/** @type {any} */ event) => {
  const card = cardUnder(event)
  if (card === undefined) return
  editedId = card.id
  field = document.createElement('textarea')
  field.value = card.text
  const place = { left: (card.x - view.x) * view.zoom, top: (card.y - view.y) * view.zoom }
  field.style.cssText = `position:absolute;left:${place.left}px;top:${place.top}px;width:${card.width}px;height:${card.height}px;font:${font}`
  field.addEventListener('input', () => {
    const now = cards.get(editedId)
    if (now !== undefined) put({ ...now, text: field.value })
  })
  document.body.append(field)
  field.focus()
})

page.addEventListener('keydown', (/** @type {any} */ event) => {
  if (event.key === 'Escape') {
    field?.remove()
    field = null
  }
  if (field !== null) return
  if (event.key === 'a' && event.ctrlKey) {
    event.preventDefault()
    selected = new Set(cards.keys())
  } else if (event.key === 'Delete') {
    undoable.push({ cards, links })
    cards = new Map([...cards].filter(([id]) => !selected.has(id)))
    links = links.filter(({ from, to }) => cards.has(from) && cards.has(to))
    selected = new Set()
  } else if (event.key === 'z' && event.ctrlKey) {
    ;({ cards, links } = undoable.pop() ?? { cards, links })
  }
  drawSoon()
})

page.__bench = {
  name: 'limit',
  ready: Promise.resolve(),
  prepare: (/** @type {any} */ made) => ({ cards: made.cards, links: made.links }),
  load(/** @type {any} */ file) {
    cards = new Map(file.cards.map((/** @type {Card} */ card) => [card.id, card]))
    links = file.links
    draw()
  },
  painted: () => true,
  stats: () => ({ cards: cards.size, links: links.length, selected: selected.size }),
  setView(/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ zoom) {
    view = { x, y, zoom }
    drawSoon()
  },
  getView: () => view,
  cardRect(/** @type {string} */ id) {
    const card = cards.get(id)
    if (card === undefined) return null
    const { x, y, zoom } = view
    return {
      x: (card.x - x) * zoom,
      y: (card.y - y) * zoom,
      w: card.width * zoom,
      h: card.height * zoom,
    }
  },
  cardText: (/** @type {string} */ id) => cards.get(id)?.text ?? null,
  keys: { selectAll: 'Control+a', delete: 'Delete', undo: 'Control+z' },
}
