/** Checks what the product is made from: exact versions, and licences that let it be passed on. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAccepted, noticesText, shippedPackages } from '#build/lib/notices.mjs'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

describe('versions', () => {
  it('are exact for every package, Electron above all', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    )
    expect(all['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('licences', () => {
  const packages = shippedPackages()

  it('of everything that ships are among those we accept', () => {
    expect(packages.length).toBeGreaterThan(50)
    expect(packages.filter(({ license }) => !isAccepted(license))).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND OFL-1.1', true],
    ['CC0-1.0', true],
    ['CC-BY-4.0', false],
    ['AGPL-3.0-only', false],
    ['LGPL-3.0 OR MIT', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%j is accepted: %s', (expression, accepted) => {
    expect(isAccepted(expression)).toBe(accepted)
  })

  it('are all named in the notices, with their text', () => {
    const text = noticesText(packages)
    const named = Object.entries(manifest.dependencies).map(
      ([name, version]) => `${name} ${version} (`,
    )
    expect(named.filter((line) => !text.includes(line))).toEqual([])
    expect(text).toContain('SIL OPEN FONT LICENSE')
    // One after the other, each with what its licence asks to be passed on.
    const entries = text.split(`\n${'-'.repeat(79)}\n`).slice(2)
    expect(entries).toHaveLength(packages.length)
    expect(entries.filter((entry) => !/copyright|public domain/i.test(entry))).toEqual([])
  })

  it('end the build where a text is missing that nobody can make up', () => {
    const bare = { name: 'x', version: '1.0.0', license: 'BSD-3-Clause', text: '', author: '' }
    expect(() => noticesText([bare])).toThrow('x brings no text of its licence, BSD-3-Clause.')
    const ours = { ...bare, license: 'MIT', author: 'Kim' }
    expect(noticesText([ours])).toContain('Copyright (c) Kim')
  })
})

describe('the lockfile', () => {
  interface LockedPackage {
    readonly dependencies?: Readonly<Record<string, string>>
    readonly optionalDependencies?: Readonly<Record<string, string>>
  }

  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }

  /** Whether Node, looking from this package's folder upwards, finds the other one. */
  function finds(folder: string, name: string): boolean {
    for (
      let place = folder;
      ;
      place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))
    ) {
      if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true
      if (place === '') return false
    }
  }

  it('knows every package that another asks for, on all systems, so that npm ci works everywhere', () => {
    const missing = Object.entries(packages).flatMap(([folder, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !finds(folder, name))
        .map((name) => `${folder} asks for ${name}`),
    )
    expect(missing).toEqual([])
  })
})
