/** Runs a built CommonJS bundle with another `electron`, `process` and timer than the ones of this process. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Surroundings {
  /** What `require` gives instead of the real modules, by name. */
  readonly modules: Readonly<Record<string, unknown>>
  readonly process: NodeJS.Process
  readonly setTimeout: (work: () => void, ms: number) => unknown
  readonly clearTimeout: (timer: never) => void
}

/** `__dirname` is `folder`, so that the bundle finds its neighbours where the test put them. */
export function runBundle(path: string, folder: string, surroundings: Surroundings): void {
  const realRequire = createRequire(path)
  const requireAny = (name: string): unknown => {
    const bare = name.replace(/^node:/, '')
    for (const key of [name, bare, `node:${bare}`])
      if (key in surroundings.modules) return surroundings.modules[key]
    return realRequire(name)
  }
  const module = { exports: {} }
  const values = {
    exports: module.exports,
    require: requireAny,
    module,
    __filename: path,
    __dirname: folder,
    process: surroundings.process,
    setTimeout: surroundings.setTimeout,
    clearTimeout: surroundings.clearTimeout,
  }
  const code = `${readFileSync(path, 'utf8')}\n//# sourceURL=${path}`
  // The way Node itself runs CommonJS: the bundle is the body of a function. It is our own file.
  const run = new Function(...Object.keys(values), code) as (...args: unknown[]) => void
  run(...Object.values(values))
}
