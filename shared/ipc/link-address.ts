/** Decides which addresses may leave the app: plain https and mailto, and nothing dressed up as one. */

/** What is needed of a parsed address; the platform's `URL` fits. */
export interface ParsedAddress {
  readonly protocol: string
  readonly hostname: string
  readonly username: string
  readonly password: string
  readonly href: string
}

/** Longest address that is opened, in UTF-16 units. */
export const longestAddress = 2048

/**
 * The address in the form in which it may be opened, or null where it may not. `parse` throws on
 * what is no address. White space, control characters, backslashes and direction marks anywhere are
 * refused rather than mended, since what is shown must be what is opened.
 */
export function openableAddress(
  address: string,
  parse: (address: string) => ParsedAddress,
): string | null {
  if (address.length > longestAddress) return null
  if (!/^(https:\/\/|mailto:)[\x21-\x5b\x5d-\x7e\u00a1-\uffff]+$/i.test(address)) return null
  if (/[\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/.test(address))
    return null
  // Even an empty user name before the host is there only to mislead.
  if (/^https:\/\/[^/?#]*@/i.test(address)) return null
  const parsed = attempt(() => parse(address))
  if (parsed === null) return null
  if (parsed.username !== '' || parsed.password !== '') return null
  if (parsed.protocol === 'https:' && parsed.hostname !== '') return fitting(parsed.href)
  // Other mail headers (attach, bcc) could carry away what the user did not mean to send.
  const isPlainMail = /^mailto:[^?#\s]+@[^?#\s]+(\?subject=[^&#]*)?$/i.test(parsed.href)
  return parsed.protocol === 'mailto:' && isPlainMail ? fitting(parsed.href) : null
}

function fitting(href: string): string | null {
  return href.length > longestAddress ? null : href
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    // Not an address at all, which is an answer and not an error.
    return null
  }
}
