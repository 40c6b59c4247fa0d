/** Carries values between processes and worlds by Electron's rules: structured clone, functions refused. */

export interface Codec {
  /** Text for a value. Functions go to `onFunction`, or are refused where there is none. */
  encode(value: unknown, onFunction?: (call: (...args: unknown[]) => unknown) => number): string
  /** The value of a text. Functions come from `toFunction`. */
  decode(text: string, toFunction?: (id: number) => unknown): unknown
}

/** Runs in Node and, as source text, in both worlds of the page; so it uses nothing from outside. */
export function makeCodec(): Codec {
  type Tagged = readonly [tag: string, ...parts: unknown[]]

  function encode(
    value: unknown,
    onFunction?: (call: (...args: unknown[]) => unknown) => number,
  ): string {
    const seen = new Set<object>()
    const refuse = () => {
      throw new Error('An object could not be cloned.')
    }
    function tag(part: unknown): unknown {
      if (part === undefined) return ['undefined']
      if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
      if (typeof part === 'number') return Number.isFinite(part) ? part : ['number', String(part)]
      if (typeof part === 'bigint') return ['bigint', String(part)]
      if (typeof part === 'function')
        return onFunction === undefined
          ? refuse()
          : ['function', onFunction(part as (...args: unknown[]) => unknown)]
      if (typeof part === 'symbol') return refuse()
      return tagObject(part as object)
    }
    function tagObject(part: object): unknown {
      // A cycle is legal in a structured clone; none of our messages has one.
      if (seen.has(part)) throw new Error('electron stand-in: cyclic values are not covered')
      seen.add(part)
      try {
        if (Array.isArray(part)) return ['array', part.map(tag)]
        if (part instanceof Date) return ['date', part.getTime()]
        if (part instanceof Error) return ['error', part.name, part.message]
        if (part instanceof Map) return ['map', [...part].map((pair) => pair.map(tag))]
        if (part instanceof Set) return ['set', [...part].map(tag)]
        if (part instanceof Uint8Array) return ['bytes', [...part]]
        const proto: unknown = Object.getPrototypeOf(part)
        const isPlain = proto === null || Object.getPrototypeOf(proto) === null
        if (part instanceof Promise || typeof (part as { then?: unknown }).then === 'function')
          return refuse()
        // Instances of classes arrive as plain objects; what belongs to the DOM does not arrive.
        if (!isPlain && !/^class\b/.test(String((part as object).constructor))) return refuse()
        return ['object', Object.entries(part).map(([key, inner]) => [key, tag(inner)])]
      } finally {
        seen.delete(part)
      }
    }
    return JSON.stringify(tag(value))
  }

  function decode(text: string, toFunction?: (id: number) => unknown): unknown {
    function untag(part: unknown): unknown {
      if (!Array.isArray(part)) return part
      const [tag, first, second] = part as unknown as Tagged
      switch (tag) {
        case 'undefined':
          return undefined
        case 'number':
          return Number(first)
        case 'bigint':
          return BigInt(first as string)
        case 'function':
          return toFunction?.(first as number)
        case 'array':
          return (first as unknown[]).map(untag)
        case 'date':
          return new Date(first as number)
        case 'error': {
          const error = new Error(second as string)
          error.name = first as string
          return error
        }
        case 'map':
          return new Map((first as [unknown, unknown][]).map(([k, v]) => [untag(k), untag(v)]))
        case 'set':
          return new Set((first as unknown[]).map(untag))
        case 'bytes':
          return new Uint8Array(first as number[])
        case 'object': {
          const object: Record<string, unknown> = {}
          for (const [key, inner] of first as [string, unknown][]) {
            // Assigning would change the prototype where the key is `__proto__`.
            Object.defineProperty(object, key, {
              value: untag(inner),
              writable: true,
              enumerable: true,
              configurable: true,
            })
          }
          return object
        }
        default:
          throw new Error(`electron stand-in: unknown tag ${String(tag)}`)
      }
    }
    return untag(JSON.parse(text))
  }

  return { encode, decode }
}
