/** Knows the particles that are written onto Korean words, so that 고객 is a whole word in 고객에게는. */

const particles =
  '들|이라고|라고|으로서|로서|으로써|로써|으로부터|로부터|에게서|한테서|에서|에게|한테|께서|으로|로|까지|부터|보다|처럼|마다|조차|마저|밖에|이나|나|이랑|랑|하고|이며|며|이라|라|이다|다|입니다|인데|인|은|는|이|가|을|를|과|와|의|에|께|도|만|요'

const atStart = new RegExp(`^(?:${particles}){1,4}(?![\\p{L}\\p{N}])`, 'u')

/** The particles that stand at a place of a text, up to the end of the word; '' where none do. */
export function particlesAt(text: string, at: number): string {
  // No row of particles is longer than this.
  return atStart.exec(text.slice(at, at + 16))?.[0] ?? ''
}
