/** Checks when packages are installed anew, which Node is accepted, and that two builds never run at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { isInstalled } from '#build/lib/install.mjs'
import { withLock } from '#build/lib/lock.mjs'
import { nodeIsNewEnough } from '#build/lib/node-version.mjs'

describe('installed packages', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  }

  it.each([
    ['all are there', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['one is missing', {}, false],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    [
      'an optional one has another version',
      {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/for-another-system': { version: '0.9.0' },
      },
      false,
    ],
    [
      'one is there that nobody asks for',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      true,
    ],
  ])('are right or not: %s', (_case, packages, right) => {
    expect(isInstalled(wanted, { packages })).toBe(right)
  })
})

describe('the version of Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.9', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['24.1.0', true],
  ])('%s is accepted: %s', (version, accepted) => {
    expect(nodeIsNewEnough(version)).toBe(accepted)
  })
})

describe('the lock around a build', () => {
  it('lets one work at a time and frees itself after a failure', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'))
    const path = join(folder, 'build.lock')
    const events: string[] = []
    const work = (name: string, fails = false): Promise<void> =>
      withLock(path, async () => {
        events.push(`${name} begins`)
        await wait(20)
        events.push(`${name} ends`)
        if (fails) throw new Error('broken')
      })
    await Promise.allSettled([work('first', true), work('second')])
    rmSync(folder, { recursive: true, force: true })
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('is taken over from a process that died', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'))
    const path = join(folder, 'build.lock')
    // No system gives out a process number this high.
    writeFileSync(path, '999999999')
    const result = await withLock(path, async () => 'done')
    rmSync(folder, { recursive: true, force: true })
    expect(result).toBe('done')
  })
})
