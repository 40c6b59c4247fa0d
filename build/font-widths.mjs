/** Reads the advance widths of the bundled font and writes them to shared/layout/font-widths.json. */
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './lib/paths.mjs'
import { readAdvances } from './lib/true-type.mjs'

const faces = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' }
const folder = inRoot('node_modules', 'pretendard', 'dist', 'public', 'static', 'alternative')
const target = inRoot('shared', 'layout', 'font-widths.json')

/** Leaves out what nobody types: private use and everything beyond the basic plane. */
function isUsed(/** @type {number} */ point) {
  return point < 0xe000 || (point >= 0xf900 && point <= 0xffff)
}

/**
 * Neighbours of one width share a run: `gap.length.width`, each in base 36, where the gap counts
 * from the end of the run before and a length of 1 is left out.
 * @param {Map<number, number>} advances
 */
function packRuns(advances) {
  const runs = []
  let end = 0
  const points = [...advances.keys()].filter(isUsed).sort((a, b) => a - b)
  for (let n = 0; n < points.length;) {
    const start = points[n] ?? 0
    const width = advances.get(start) ?? 0
    let length = 1
    while (points[n + length] === start + length && advances.get(start + length) === width) length++
    const parts = [start - end, ...(length === 1 ? [] : [length]), width]
    runs.push(parts.map((part) => part.toString(36)).join('.'))
    end = start + length
    n += length
  }
  return runs.join(' ')
}

/** @type {Record<string, { unitsPerEm: number, runs: string }>} */
const packed = {}
for (const [weight, face] of Object.entries(faces)) {
  const { unitsPerEm, advances } = readAdvances(readFileSync(`${folder}/Pretendard-${face}.ttf`))
  packed[weight] = { unitsPerEm, runs: packRuns(advances) }
}
writeFileSync(target, `${JSON.stringify(packed, null, 2)}\n`)
