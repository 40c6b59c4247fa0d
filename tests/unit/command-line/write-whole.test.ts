/** Checks that results appear whole or not at all, in real folders. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '#electron/command-line/write-whole.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'throughline-test-'))

it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
  const folder = newFolder()
  const path = join(folder, '결과.pdf')
  await writeWhole(path, Uint8Array.of(1, 2, 3))
  await writeWhole(path, '둘')
  expect(readFileSync(path, 'utf8')).toBe('둘')
  expect(readdirSync(folder)).toEqual(['결과.pdf'])
})

it('keeps who may read the file, and the link that leads to it', async () => {
  const folder = newFolder()
  const target = join(folder, 'real.json')
  writeFileSync(target, 'old', { mode: 0o600 })
  symlinkSync(target, join(folder, 'link.json'))
  await writeWhole(join(folder, 'link.json'), 'new')
  expect(readFileSync(target, 'utf8')).toBe('new')
  expect(statSync(target).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json'])
})

it('fails as Node does where the folder is not there, or the place is taken by a folder', async () => {
  const folder = newFolder()
  await expect(writeWhole(join(folder, 'none', 'x.pdf'), '')).rejects.toMatchObject({
    code: 'ENOENT',
  })
  await expect(writeWhole(folder, 'x')).rejects.toMatchObject({
    code: expect.any(String) as string,
  })
})
