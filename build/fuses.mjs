/** Switches off, inside the packed Electron, what would let somebody run other code through the app. */
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** Every fuse of Electron's first wire, so that a new one cannot be forgotten. */
export const fuses = {
  // The program is the app and nothing else: no Node shell, no options from outside, no debugger.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Only the packed code runs, and only unchanged; each of the two can be bypassed without the other.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Cannot be taken back in a later release without losing the cookies; the app keeps none.
  [FuseV1Options.EnableCookieEncryption]: true,
  // Electron's own default: WebAssembly memory is guarded by traps, faster and no less safe.
  [FuseV1Options.WasmTrapHandlers]: true,
}

/**
 * The packed program whose fuses are set.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string }, executableName?: string } }} context
 */
export function packedProgram({ appOutDir, electronPlatformName, packager }) {
  const product = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${product}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${product}.exe`)
  return join(appOutDir, packager.executableName ?? product)
}

/**
 * Called by electron-builder after packing and before signing.
 * @param {Parameters<typeof packedProgram>[0] & { arch?: number }} context
 */
export async function afterPack(context) {
  await flipFuses(packedProgram(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // Changed bytes break the signature that macOS asks of every arm64 program, until it is signed anew.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...fuses,
  })
}
