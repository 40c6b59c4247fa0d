/** Says which version runs on which system, and which language comes first there. */
import type { App } from 'electron'
import type { RequestOutput } from '#shared/ipc/contract.ts'

type AppInfo = Extract<RequestOutput<'app.info'>, { readonly ok: true }>['value']

/** To be called once the app is ready: before, Electron does not know the languages. */
export function appInfo(
  app: Pick<App, 'getVersion' | 'getPreferredSystemLanguages' | 'getLocale'>,
  platform: NodeJS.Platform,
): AppInfo {
  return {
    version: app.getVersion(),
    os: platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux',
    locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
  }
}
