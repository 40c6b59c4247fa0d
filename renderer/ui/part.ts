/** Parts of the app that are loaded when they are first shown, or ahead of that. */
import { createElement, useEffect, useState, type ComponentType } from 'react'

/** A component that may still have to be loaded; until then it shows nothing. */
export type Part<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is shown. */
  ahead(): Promise<void>
}

interface PartOptions {
  /** Belongs to the first picture, which waits for nothing else. */
  readonly isFirst?: boolean
}

let need: () => Promise<unknown> = () => Promise.resolve()

/** Names what every part waits for besides itself. */
export function partsNeed(fetchIt: () => Promise<unknown>): void {
  need = fetchIt
}

/**
 * React's own `lazy` shows a part that is there already one step too late, and waits 300 ms between
 * two of them. This one draws at once what is there, and what is not as soon as it has come.
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isFirst = false }: PartOptions = {},
): Part<Props> {
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<ComponentType<Props>> | null = null

  async function ensure(): Promise<ComponentType<Props>> {
    loading ??= isFirst ? load() : Promise.all([load(), need()]).then(([content]) => content)
    try {
      loaded = await loading
      return loaded
    } finally {
      // What could not be loaded is asked for again the next time.
      loading = null
    }
  }

  function Part(props: Props) {
    const [Content, setContent] = useState(() => loaded)
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
    useEffect(() => {
      if (Content !== null) return
      let isStopped = false
      ensure().then(
        (component) => isStopped || setContent(() => component),
        (error: unknown) => isStopped || setFailure({ error }),
      )
      return () => {
        isStopped = true
      }
    }, [Content])
    // Drawing it is what failed, and the boundary round it says so.
    if (failure !== null) throw failure.error
    return Content === null ? null : createElement(Content, props)
  }
  return Object.assign(Part, {
    async ahead() {
      await ensure()
    },
  })
}
