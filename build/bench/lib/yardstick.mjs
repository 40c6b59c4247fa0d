/** A fixed piece of plain work that no change of the product makes faster: what all times can be measured by. */
import { seededRandom } from '#build/bench/project/random.mjs'

const [texts, longest] = [20_000, 24]

/** @type {import('./timing.mjs').Measure<null, readonly string[]>} */
export const yardstick = {
  name: 'sorting 20,000 texts',
  setUp: () => {
    const { whole } = seededRandom(1)
    const syllable = () => String.fromCharCode(whole(0xac00, 0xd7a3))
    return Array.from({ length: texts }, () =>
      Array.from({ length: whole(4, longest) }, syllable).join(''),
    )
  },
  run: (unsorted) => [...unsorted].sort(),
}
