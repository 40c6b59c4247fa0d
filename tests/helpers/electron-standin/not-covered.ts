/** Makes sure that no test passes by accident: whatever the stand-in does not imitate throws. */

export class NotCoveredError extends Error {
  constructor(what: string) {
    super(`electron stand-in: ${what} is not covered`)
    this.name = 'NotCoveredError'
  }
}

// Asked for by `await`, by printing and by comparing, never by the app.
const askedByTheLanguage = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType'])

/** The object as it is, except that reading what it does not have throws. */
export function covered<Thing extends object>(name: string, thing: Thing): Thing {
  return new Proxy(thing, {
    get(target, key): unknown {
      // Every property a test or the app may read is one of the object's own or inherited ones.
      const value: unknown = Reflect.get(target, key, target)
      if (value === undefined && !(key in target)) {
        if (typeof key === 'symbol' || askedByTheLanguage.has(key)) return undefined
        throw new NotCoveredError(`${name}.${key}`)
      }
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value
    },
  })
}

/** Throws for options that the stand-in would silently leave out. */
export function checkOptions(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new NotCoveredError(`${what} with option "${key}"`)
  }
}
