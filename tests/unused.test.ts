/** Names what nothing uses any more: words on screen, and parts that others were meant to build on. */
import { describe, expect, it } from 'vitest'
import { catalogue } from '#renderer/i18n/catalogue.ts'
import { shipped } from '#tests/helpers/architecture/sources.ts'
import { unusedExports, unusedWords } from '#tests/helpers/architecture/unused-checks.ts'

describe('words on screen', () => {
  // Names of commands are put together from ids; architecture.test.ts checks those.
  const keys = Object.keys(catalogue.ko).filter((key) => !key.startsWith('commands.'))

  it('are each said somewhere', () => {
    const speakers = Object.entries(shipped).filter(([path]) => !path.includes('/catalogue'))
    expect(unusedWords(keys, Object.fromEntries(speakers))).toEqual([])
  })

  it('are missed where nothing says them any more', () => {
    const sources = {
      'a.ts': "translate('idea.add')",
      'b.ts': 'translate(`idea.color_${color}`)',
      'c.ts': "const colors = { red: 1, 'dark-blue': 2 }",
    }
    const planted = ['idea.add', 'idea.color_red', 'idea.color_dark-blue']
    const gone = ['idea.gone', 'idea.color_gone', 'idea.ad']
    expect(unusedWords([...planted, ...gone], sources)).toEqual(gone)
  })
})

describe('exports of parts that others build on', () => {
  const parts = Object.fromEntries(
    Object.entries(shipped).filter(([path]) => /^(shared|renderer\/(ui|i18n|state))\//.test(path)),
  )

  it('are each imported by something other than a test', () => {
    expect(unusedExports(parts, shipped)).toEqual([])
  })

  it('are missed where only a test imports them', () => {
    const part = `
export function used() {}
export const inside = 1
export const unused = inside
/** A Dialog, not like any other Dialog. */
export function Dialog() {}
`
    const user = `
import { type Kind, used as other } from './part.ts'
import { Dialog } from 'made-by-others'
import * as rules from './rules.ts'
`
    const planted = { 'part.ts': part, 'rules.ts': 'export const rule = 1\n' }
    expect(unusedExports(planted, { ...planted, 'user.ts': user })).toEqual([
      'part.ts exports unused for nobody',
      'part.ts exports Dialog for nobody',
    ])
  })
})
