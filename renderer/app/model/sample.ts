/** Reads a bundled sample when somebody wants it, and not before. */
import type { SampleId } from '#renderer/features/home/samples.ts'

/** Each is a chunk of its own, so that opening one does not load the others. */
const texts: Readonly<Record<SampleId, () => Promise<{ readonly default: string }>>> = {
  'home-ev-charging': () => import('#shared/samples/home-ev-charging.throughline?raw'),
  'university-hospital-visit': () =>
    import('#shared/samples/university-hospital-visit.throughline?raw'),
  'held-bank-transfer': () => import('#shared/samples/held-bank-transfer.throughline?raw'),
}

/** The name and the text of a sample's file. */
export async function readSample(
  id: SampleId,
): Promise<{ readonly name: string; readonly text: string }> {
  const { default: text } = await texts[id]()
  return { name: `${id}.throughline`, text }
}
