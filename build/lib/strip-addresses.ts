/** Cuts the web addresses of libraries out of the window's scripts while they are bundled. */
import type { Plugin } from 'vite'
import { replacedAddresses } from './addresses.mjs'

export function stripAddresses(): Plugin {
  return {
    name: 'strip-addresses',
    apply: 'build',
    renderChunk(code) {
      const changed = replacedAddresses.reduce(
        (text, { from, to }) => text.replaceAll(from, to),
        code,
      )
      return changed === code ? null : { code: changed, map: null }
    },
  }
}
