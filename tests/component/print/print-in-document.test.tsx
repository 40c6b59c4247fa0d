/** Checks printing from the window itself: pages stand beside the app while the dialog is open, then go. */
import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { printInDocument } from '#renderer/print/print-in-document.tsx'
import type { PrintOptions } from '#renderer/print/prepare-print.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

const options: PrintOptions = { paper: 'A3', orientation: 'landscape', language: 'ko' }
const projectText = writeProjectFile(makeSmallProject(), [])

const pageRoot = () => document.querySelector<HTMLElement>('.throughline-print-root')

let shownDialogs = 0

beforeEach(() => {
  shownDialogs = 0
  document.title = 'Throughline'
  document.documentElement.lang = 'en'
  // jsdom has neither fonts nor a print dialog.
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => Promise.resolve([]), ready: Promise.resolve() },
  })
  vi.stubGlobal('print', () => {
    shownDialogs += 1
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Prints, looks at the document while the dialog is open, and closes the dialog. */
async function printAndLook(look: () => void) {
  const printed = printInDocument({ projectText, options })
  await vi.waitFor(() => expect(shownDialogs).toBe(1))
  look()
  window.dispatchEvent(new Event('afterprint'))
  let result: Awaited<typeof printed> | undefined
  await act(async () => {
    result = await printed
  })
  return result
}

describe('printing from the window', () => {
  it('shows the dialog once every page stands in the document', async () => {
    await printAndLook(() => {
      const pages = Array.from(pageRoot()!.querySelectorAll('section'))
      expect(pages.map((page) => page.dataset['sheet'])).toEqual([
        'cover',
        'persona',
        'persona',
        'map',
        'table',
        'map',
        'difference',
        'difference',
        ...Array<string>(5).fill('board'),
        'thread',
        'story',
      ])
      expect(pages[0]!.style.width).toBe('420mm')
      expect(pageRoot()!.textContent).toContain('@page { size: 420mm 297mm; margin: 0 }')
    })
  })

  it('names the file after the project and says its language', async () => {
    await printAndLook(() => {
      expect(document.title).toBe('집에서 전기차 충전')
      expect(document.documentElement.lang).toBe('ko')
    })
  })

  it('leaves nothing behind when the dialog is closed', async () => {
    const result = await printAndLook(() => undefined)
    expect(result).toEqual({
      ok: true,
      title: '집에서 전기차 충전',
      pageCount: 15,
      widthMm: 420,
      heightMm: 297,
      warnings: [],
    })
    expect(pageRoot()).toBeNull()
    expect([document.title, document.documentElement.lang]).toEqual(['Throughline', 'en'])
  })

  it('refuses what is no project without a dialog', async () => {
    const printed = await printInDocument({ projectText: '{}', options })
    expect(printed).toMatchObject({ ok: false, failure: { code: 'not-a-project' } })
    expect([shownDialogs, pageRoot()]).toEqual([0, null])
  })
})
