/** Closes everything the app does not need: network, permissions, navigation, pop-ups, downloads. */
import type { App, Protocol, Session, WebContents } from 'electron'
import { appScheme, isOwnAddress } from './origin.ts'

/** Has to run before the app is ready. */
export function hardenProcess(
  app: Pick<App, 'enableSandbox' | 'commandLine'>,
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>,
): void {
  app.enableSandbox()
  // No name can be resolved, whatever else might go wrong.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

const grantedPermissions = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Whether the page may do what it asks for: copy text, present on the full screen, nothing else. */
export function isGranted(permission: string, requestingAddress: string): boolean {
  return (
    grantedPermissions.has(permission) && isOwnAddress(`${requestingAddress.replace(/\/$/, '')}/`)
  )
}

/** Whether a request may be answered at all: the app's own files, and what the page holds itself. */
export function isLocalRequest(address: string): boolean {
  return isOwnAddress(address) || /^(blob|data):/i.test(address)
}

export async function hardenSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details.requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isGranted(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isLocalRequest(details.url) }),
  )
  // Files leave the app through the save dialog only.
  session.on('will-download', (event) => event.preventDefault())
  // Electron fetches dictionaries from the network unless it is told of a place that does not exist.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL(`${appScheme}://none/`)
  // A second fence: what gets past the rules above finds a proxy that does not answer.
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' })
}

/** To be called for every page that comes into being, whoever made it. */
export function hardenContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
