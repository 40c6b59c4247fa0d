/** Says on what a run was made; figures of two machines are not to be compared without it. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { rootFolder } from '#build/lib/paths.mjs'

const bytesPerGb = 1024 ** 3

/** @typedef {ReturnType<typeof machineFacts>} Machine */

export function machineFacts() {
  const cores = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / bytesPerGb),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    v8: process.versions.v8,
    commit: commit(),
    /** Programs that wanted a core, mean of the last minute; well above `cores` the times are long. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}

/** The short name of the commit; '' where that is not known. */
function commit() {
  try {
    const options = /** @type {const} */ ({ cwd: rootFolder, encoding: 'utf8', stdio: 'pipe' })
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], options).trim()
  } catch {
    return ''
  }
}
