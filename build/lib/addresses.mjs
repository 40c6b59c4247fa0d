/** Lists the web addresses that libraries bring along: which are cut out of the bundles, and which may stay and why. */

/**
 * Addresses inside libraries that would send somebody to the web. They are replaced while bundling.
 * @type {readonly { from: string, to: string }[]}
 */
export const replacedAddresses = [
  { from: 'https://react.dev/errors/', to: 'React error ' },
  { from: 'https://react.dev/link/', to: 'React note ' },
  { from: 'https://reactflow.dev/error#', to: 'React Flow error ' },
  { from: 'https://reactflow.dev', to: '#' },
  { from: 'https://tinyurl.com/y2uuvskb', to: 'the documentation of Dexie' },
  { from: 'http://bit.ly/2kdckMn', to: 'the documentation of Dexie' },
]

/**
 * Addresses that are names and never fetched. Anything else in a bundle fails the build.
 * @type {readonly { address: string, reason: string }[]}
 */
export const allowedAddresses = [
  { address: 'http://www.w3.org/2000/svg', reason: 'name space of SVG' },
  { address: 'http://www.w3.org/1999/xhtml', reason: 'name space of HTML' },
  { address: 'http://www.w3.org/1998/Math/MathML', reason: 'name space of MathML' },
  { address: 'http://www.w3.org/1999/xlink', reason: 'name space of XLink' },
  { address: 'http://www.w3.org/XML/1998/namespace', reason: 'name space of XML' },
  { address: 'http://www.w3.org/2000/xmlns/', reason: 'name space of name spaces' },
  {
    address: 'https://json-schema.org/draft/2020-12/schema',
    reason: 'name of a JSON Schema edition',
  },
  { address: 'http://json-schema.org/draft-07/schema#', reason: 'name of a JSON Schema edition' },
  { address: 'http://json-schema.org/draft-04/schema#', reason: 'name of a JSON Schema edition' },
]
