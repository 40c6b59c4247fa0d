/** Shows how the app understands what it was started with, and which words it has of its own. */
import { describe, expect, it } from 'vitest'
import { findCommand, readArguments, verbs } from '#electron/command-line/arguments.ts'
import { appInfo } from '#electron/main/app-info.ts'
import { fileArguments, userArguments } from '#electron/main/arguments.ts'
import { wordsFor } from '#electron/main/words.ts'

describe('the arguments', () => {
  it('are what stands behind the program, or behind the folder of an app that is not packaged', () => {
    expect(userArguments(['/opt/throughline', 'a.throughline'], true)).toEqual(['a.throughline'])
    expect(userArguments(['/x/electron', '.', 'export'], false)).toEqual(['export'])
    expect(userArguments(['/x/electron', '--no-sandbox', '.', 'export'], false)).toEqual(['export'])
    expect(userArguments(['/x/electron'], false)).toEqual([])
  })

  it.each([
    [['export', 'in.throughline', 'out.pdf', '--paper', 'A3'], true],
    [['--no-sandbox', 'validate', 'in.throughline'], true],
    [['--lang', 'ko', 'export', 'in.throughline', 'out.pdf'], true],
    [['--lang=ko', '--landscape', 'export', 'in.throughline', 'out.pdf'], true],
    [['--help'], true],
    [['-h', '--lang', 'ko'], true],
    [['--no-sandbox', '--version'], true],
    [['map.throughline', '--help'], true],
    [['export.throughline'], false],
    [['map.throughline', 'export'], false],
    [['--lang', 'ko'], false],
    [['--lang', 'ko', 'map.throughline'], false],
    [['--lang'], false],
    [['--', 'export'], false],
    [['--', '--help'], false],
    [['-psn_0_12345'], false],
    [['--inspect'], false],
    [[], false],
  ])('%j are for the command line: %s', (args, isCommandLine) => {
    expect(findCommand(args) !== null).toBe(isCommandLine)
  })

  it.each(verbs)('know every verb of the command line, such as %s', (verb) => {
    expect(findCommand([verb])).toEqual([verb])
    expect(readArguments([verb])).toMatchObject({ reason: 'file-missing' })
  })

  it('leave switches of Chromium out before the verb, and keep them behind it', () => {
    const typed = ['--no-sandbox', '--lang', 'ko', '--x=1', 'export', 'a', 'b.pdf', '--colour']
    const read = findCommand(typed)
    expect(read).toEqual(['--lang', 'ko', 'export', 'a', 'b.pdf', '--colour'])
    expect(findCommand(['--no-sandbox', '--help'])).toEqual(['--help'])
  })

  it('name files to open, relative to where the app was started', () => {
    const args = ['--x=a.json', 'map.throughline', '/abs/old.JSON', 'photo.png', '.', '']
    expect(fileArguments(args, '/home/kim')).toEqual(['/home/kim/map.throughline', '/abs/old.JSON'])
  })
})

describe('the system', () => {
  const app = (languages: string[]) => ({
    getVersion: () => '1.0.0',
    getPreferredSystemLanguages: () => languages,
    getLocale: () => 'en-US',
  })

  it('is named for the window, with the language that comes first', () => {
    expect(appInfo(app(['ko-KR', 'en-US']), 'darwin')).toEqual({
      ...{ version: '1.0.0', os: 'mac', locale: 'ko-KR' },
    })
    expect(appInfo(app([]), 'win32')).toMatchObject({ os: 'windows', locale: 'en-US' })
    expect(appInfo(app([]), 'freebsd')).toMatchObject({ os: 'linux' })
  })

  it('is spoken to in Korean or English, with the same words in both', () => {
    const [korean, english] = [wordsFor('ko'), wordsFor('en-GB')]
    expect(wordsFor('ko-KR')).toBe(korean)
    expect(wordsFor('kok-IN')).toBe(english)
    expect(Object.keys(korean)).toEqual(Object.keys(english))
    const mixed = Object.values(english).filter((word) => /[가-힣]/.test(word))
    expect(mixed).toEqual([])
    expect(Object.values(korean).every((word) => /[가-힣]/.test(word))).toBe(true)
  })
})
