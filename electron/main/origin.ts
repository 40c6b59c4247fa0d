/** The one origin from which the app serves itself; changing it would leave every stored project behind. */

export const appScheme = 'app'
export const appHost = 'bundle'
export const windowAddress = `${appScheme}://${appHost}/index.html`
/** Opens the window in its safe mode. */
export const safeAddress = `${windowAddress}?safe=1`
export const printAddress = `${appScheme}://${appHost}/print.html`

/** Whether an address belongs to the app itself. Compared as text: URL parsers differ on own schemes. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(`${appScheme}://${appHost}/`)
}
