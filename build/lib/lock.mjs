/** Lets one process at a time build, since several scripts may find the build outdated at once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** @param {string} path */
function holderIsAlive(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (pid > 0) process.kill(pid, 0)
    return pid > 0
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {string} path */
function take(path) {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/**
 * Runs `work` while no other process holds the lock file; one left behind by a dead process is taken over.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  while (!take(path)) {
    if (!holderIsAlive(path)) rmSync(path, { force: true })
    else await wait(200)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
