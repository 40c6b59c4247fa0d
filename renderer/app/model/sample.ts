/** Reads the bundled sample when somebody wants it, and not before. */

export async function readSample(): Promise<{ readonly name: string; readonly text: string }> {
  const { default: text } = await import('#shared/samples/home-ev-charging.throughline?raw')
  return { name: 'home-ev-charging.throughline', text }
}
