/** The session and protocol of the stand-in: keeps the app's rules and answers the page's requests by them. */
import type { Route } from 'playwright-core'
import { toAppAddress } from './address-map.ts'
import { KnownEvents } from './emitter.ts'
import { covered, NotCoveredError } from './not-covered.ts'

type RequestRule = (
  details: Readonly<Record<string, unknown>>,
  answer: (decision: { readonly cancel?: boolean }) => void,
) => void
export type PermissionAnswer = (granted: boolean) => void
type SchemeHandler = (request: Request) => Promise<Response> | Response

export interface SessionRules {
  permissionRequest?: (
    contents: unknown,
    permission: string,
    answer: PermissionAnswer,
    details: { readonly requestingUrl: string; readonly isMainFrame: boolean },
  ) => void
  permissionCheck?: (contents: unknown, permission: string, requestingOrigin: string) => boolean
  device?: (details: unknown) => boolean
  beforeRequest?: RequestRule
  proxy?: object
  spellChecker?: boolean
  dictionaryAddress?: string
}

export class SessionEvents extends KnownEvents {
  protected override readonly knownEvents = ['will-download']
  protected override readonly what = 'session'
  constructor(
    readonly rules: SessionRules,
    readonly webRequest: object,
  ) {
    super()
  }
  setPermissionRequestHandler(rule: SessionRules['permissionRequest'] & object) {
    this.rules.permissionRequest = rule
  }
  setPermissionCheckHandler(rule: SessionRules['permissionCheck'] & object) {
    this.rules.permissionCheck = rule
  }
  setDevicePermissionHandler(rule: SessionRules['device'] & object) {
    this.rules.device = rule
  }
  setSpellCheckerEnabled(isOn: boolean) {
    this.rules.spellChecker = isOn
  }
  setSpellCheckerDictionaryDownloadURL(address: string) {
    this.rules.dictionaryAddress = address
  }
  setProxy(proxy: object) {
    this.rules.proxy = proxy
    return Promise.resolve()
  }
}

export interface NetworkRecord {
  /** Requests that the app's own rule refused. */
  readonly refused: readonly string[]
  /** Requests that the app let pass although nothing of its own answers them: a hole. */
  readonly leaked: readonly string[]
}

export function createSession() {
  const rules: SessionRules = {}
  const schemes = new Map<string, SchemeHandler>()
  const privileged = new Map<string, unknown>()
  const refused: string[] = []
  const leaked: string[] = []

  const webRequest = covered('session.webRequest', {
    onBeforeRequest(rule: RequestRule) {
      rules.beforeRequest = rule
    },
  })
  const events = new SessionEvents(rules, webRequest)

  /** Decides about one request of a page as Electron's network service would, and never goes online. */
  async function answer(route: Route): Promise<void> {
    const request = route.request()
    const url = toAppAddress(request.url())
    if (
      await isCancelled({ url, method: request.method(), resourceType: request.resourceType() })
    ) {
      refused.push(url)
      return route.abort('blockedbyclient')
    }
    const scheme = schemes.get(url.slice(0, url.indexOf(':')))
    if (scheme === undefined) {
      leaked.push(url)
      return route.abort('blockedbyclient')
    }
    const headers = request.headers()
    const response = await scheme(new Request(url, { method: request.method(), headers }))
    const body = Buffer.from(await response.arrayBuffer())
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
    })
  }

  function isCancelled(details: Readonly<Record<string, unknown>>): Promise<boolean> {
    const rule = rules.beforeRequest
    if (rule === undefined) return Promise.resolve(false)
    return new Promise((resolve) => rule(details, ({ cancel }) => resolve(cancel === true)))
  }

  return {
    answer,
    /** For tests: the rules that the app has set. */
    rules,
    privileged,
    network: { refused, leaked } satisfies NetworkRecord,
    events,
    session: covered('session', { defaultSession: covered('session', events) }),
    protocol: covered('protocol', {
      registerSchemesAsPrivileged(
        list: readonly { readonly scheme: string; readonly privileges: unknown }[],
      ) {
        for (const { scheme, privileges } of list) privileged.set(scheme, privileges)
      },
      handle(scheme: string, handler: SchemeHandler) {
        if (!privileged.has(scheme)) throw new NotCoveredError(`unprivileged scheme ${scheme}:`)
        if (schemes.has(scheme)) throw new Error(`protocol "${scheme}" is already handled`)
        schemes.set(scheme, handler)
      },
    }),
  }
}

export type StandInSession = ReturnType<typeof createSession>
