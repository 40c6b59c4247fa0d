/** Guards how much JavaScript a window loads before the first map stands, as it is delivered. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { inRoot } from '#build/lib/paths.mjs'

const folder = inRoot('dist', 'renderer')
const assets = join(folder, 'assets')

/** In kB of 1,024 bytes; a little above what it came to when it was last looked at. */
const budgetKb = 390

/** What a script cannot run without: itself, and what it imports, and what that imports. */
function neededBy(names: readonly string[]): ReadonlySet<string> {
  const needed = new Set<string>()
  const add = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    const code = readFileSync(join(assets, name), 'utf8')
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      add(next)
    }
  }
  names.forEach(add)
  return needed
}

const sizeOf = (name: string): number =>
  gzipSync(readFileSync(join(assets, name)), { level: 9 }).length

function firstScripts(): readonly string[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const started = [...page.matchAll(/assets\/([\w.-]+\.js)"/g)].map(([, name = '']) => name)
  const all = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const map = all.filter((name) => /^MapPage-/.test(name))
  // One language is loaded; the larger one counts.
  const words = all.filter((name) => /^first-words-/.test(name))
  const [largest = ''] = words.sort((a, b) => sizeOf(b) - sizeOf(a))
  expect({ started: started.length > 0, map: map.length > 0, words: words.length }).toEqual({
    started: true,
    map: true,
    words: 2,
  })
  return [...neededBy([...started, ...map, largest])]
}

it('a window loads no more JavaScript before its first map than it is allowed', () => {
  const sizes = firstScripts().map((name) => ({ name, kb: sizeOf(name) / 1024 }))
  const largest = sizes.sort((a, b) => b.kb - a.kb).slice(0, 12)
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0)
  expect(total, JSON.stringify(largest)).toBeLessThan(budgetKb)
  // A chunk that was not found would make the sum small.
  expect(total).toBeGreaterThan(200)
})

it('what draws menus, pages and tables is none of it', () => {
  const names = firstScripts().join(' ')
  for (const later of ['MenuPanel', 'Inspector', 'LintMark', 'ExportDialog', 'TablePage']) {
    expect(names).not.toContain(`${later}-`)
  }
})
