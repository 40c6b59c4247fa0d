/** Counts which cards React renders, in the product as it is delivered. */
import type { BrowserContext, Page } from 'playwright-core'

/** Must be called before the page is opened: React looks once for whoever wants to hear of it. */
export async function countRenders(context: BrowserContext): Promise<void> {
  await context.addInitScript(installCounter)
}

/** How often components of each card have been rendered since the last time this was asked. */
export function takeRenders(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const counter = globalThis as unknown as { takeRenders(): Record<string, number> }
    return counter.takeRenders()
  })
}

/** What React tells of a piece of the page; these names are those that its own tools read. */
interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
  readonly memoizedProps: Readonly<Record<string, unknown>> | null
}

/** Runs in the page, so it may use nothing from here. */
function installCounter(): void {
  const performedWork = 1
  const hostElement = 5
  let counts: Record<string, number> = {}

  // What was rendered has been cloned; below what was not, nothing can have been.
  const walk = (fiber: Fiber | null, cardId: string | null): void => {
    for (let each = fiber; each !== null; each = each.sibling) {
      const own = each.tag === hostElement ? each.memoizedProps?.['data-node-id'] : undefined
      const id = typeof own === 'string' ? own : cardId
      const isElement = each.tag === hostElement
      if (!isElement && id !== null && (each.flags & performedWork) !== 0) {
        counts[id] = (counts[id] ?? 0) + 1
      }
      if (each.alternate === null || each.child !== each.alternate.child) walk(each.child, id)
    }
  }

  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      isDisabled: false,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) =>
        walk(root.current, null),
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
    },
    takeRenders() {
      const taken = counts
      counts = {}
      return taken
    },
  })
}
