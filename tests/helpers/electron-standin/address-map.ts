/** Chromium cannot visit app://, so the page gets a reserved https origin in its place; the app never sees it. */

// `.test` is reserved for ever: nothing real can be reached under it.
const pageOrigin = 'https://bundle.app.test'
const appOrigin = 'app://bundle'

/** The address under which Chromium visits one of the app's own. */
export function toPageAddress(address: string): string {
  return exchange(address, appOrigin, pageOrigin)
}

/** The address as the app knows it. */
export function toAppAddress(address: string): string {
  return exchange(address, pageOrigin, appOrigin)
}

function exchange(address: string, from: string, to: string): string {
  const scheme = address.startsWith('blob:') ? 'blob:' : ''
  const rest = address.slice(scheme.length)
  const isFrom = rest === from || rest.startsWith(`${from}/`)
  return isFrom ? scheme + to + rest.slice(from.length) : address
}
