/** 150 and more texts that would like to run, through every text, file name and format: they stay text. */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, rendererAddress } from '#tests/helpers/chromium.ts'
import { injectionPayloads } from '#tests/helpers/injection-payloads.ts'
import { poisoned } from '#tests/helpers/poisoned-project.ts'

const sample = readProjectFile(readFileSync('shared/samples/home-ev-charging.throughline', 'utf8'))
const { records, assets } = sample.ok ? sample.value : { records: [], assets: [] }
const poison = poisoned(records)
const poisonedText = writeProjectFile(poison.records, assets)

let browser: Browser
let context: BrowserContext
let dialogs: string[]

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  dialogs = []
})
afterEach(() => context.close())

// Whoever gets through sets this, adds one of these, or is in the watch over every page.
async function traces(page: Page): Promise<unknown> {
  const inside = await page.evaluate(() => {
    const strange =
      'iframe, object, embed, base, portal, frameset, meta[http-equiv], form[action], [style*="evil"],' +
      'a[href]:not([href^="#"]), [src*="evil"], [href*="evil"], [srcset], [background], [ping]'
    const all = [...document.querySelectorAll('*')]
    return {
      hit: 'hit' in globalThis,
      strange: [...document.querySelectorAll(strange)].map(({ outerHTML }) => outerHTML),
      handlers: all.flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
      scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
      polluted: Object.keys(Object.prototype as object),
    }
  })
  return {
    ...inside,
    pages: context.pages().length,
    frames: page.frames().length,
    origin: new URL(page.url()).origin,
    dialogs,
  }
}

const untouched = () => ({
  ...{ hit: false, strange: [], handlers: [], scripts: 0, polluted: [] },
  ...{ pages: 1, frames: 1, origin: new URL(rendererAddress()).origin, dialogs: [] },
})

async function open(): Promise<AppPage> {
  const app = await AppPage.open(context)
  app.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return app
}

async function openPoisoned(): Promise<AppPage> {
  const app = await open()
  const name = `${injectionPayloads[0]!.text}.throughline`
  await app.drop({ name, text: poisonedText })
  await app.page.locator('[data-item-id]').first().waitFor()
  return app
}

it('there are enough of them, in every kind of record that has texts', () => {
  expect(injectionPayloads.length).toBeGreaterThanOrEqual(150)
  expect(new Set(injectionPayloads.map(({ text }) => text)).size).toBe(injectionPayloads.length)
  expect(poison.count).toBeGreaterThan(5 * injectionPayloads.length)
  expect(poison.fields.size).toBeGreaterThan(60)
})

it('are text at every place of a project, in every view, and in every field that takes them', async () => {
  const { page } = await openPoisoned()
  const entries = page.getByRole('navigation', { name: '이동' }).getByRole('button')
  const count = await entries.count()
  expect(count).toBeGreaterThan(10)
  let typed = 0
  for (let place = 0; place < count; place++) {
    if (!(await isThere(entries.nth(place)))) continue
    await entries.nth(place).click()
    await page.keyboard.press('Escape')
    expect(await traces(page), `place ${place}`).toEqual(untouched())
    for (const view of await page.getByRole('main').getByRole('radio').all()) {
      if (await isThere(view)) await view.click({ timeout: 500 }).catch(() => undefined)
    }
    // What is chosen shows its fields beside; each takes the next text.
    await page
      .locator('[data-item-id], [data-id]')
      .first()
      .click({ timeout: 500 })
      .catch(() => {})
    for (const field of (await page.getByRole('textbox').all()).slice(0, 5)) {
      if (!(await isThere(field)) || !(await field.isEditable())) continue
      const { text } = injectionPayloads[typed++ % injectionPayloads.length]!
      await field.fill(text, { timeout: 500 }).catch(() => undefined)
    }
    await page.keyboard.press('Escape')
    expect(await traces(page), `place ${place} with typed texts`).toEqual(untouched())
  }
  expect(typed).toBeGreaterThan(20)
})

it('are text in the palette, in messages, and as names of files of every format', async () => {
  const app = await openPoisoned()
  const { page } = app
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox').last()
  for (const { text } of injectionPayloads.slice(0, 30)) await search.fill(text)
  await page.keyboard.press('Escape')
  await dropAll(
    page,
    injectionPayloads.flatMap(({ text }, n) => {
      const ending = ['throughline', 'json', 'csv', 'txt'][n % 4]!
      // What is refused is quoted in the message.
      const content = JSON.stringify({ format: text, [text]: text })
      return [{ name: `${text}.${ending}`, content, type: '' }]
    }),
  )
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.hit=1"><script>globalThis.hit=1</script></svg>`
  await dropAll(page, [{ name: 'x.svg', content: picture, type: 'image/svg+xml' }])
  await page
    .getByText(/아닙니다|없습니다/)
    .first()
    .waitFor()
  expect(await traces(page)).toEqual(untouched())
})

it('are text when they are pasted, as lines, as a table and as HTML', async () => {
  const { page } = await openPoisoned()
  await page.locator('[data-item-id]').first().click()
  const all = injectionPayloads.map(({ text }) => text)
  const forms = [
    { type: 'text/plain', text: all.join('\n') },
    { type: 'text/plain', text: all.map((text) => `${text}\t${text}`).join('\n') },
    {
      type: 'text/html',
      text: `<table>${all.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`,
    },
    { type: 'text/html', text: all.join('') },
    {
      type: 'application/x-throughline-items',
      text: `{"format":"throughline-items","items":[{"item":${all[0]}}]}`,
    },
  ]
  for (const form of forms) {
    await page.evaluate(({ type, text }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(type, text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, form)
    await page.keyboard.press('Escape')
    expect(await traces(page), form.type).toEqual(untouched())
  }
})

it('are text on paper, without a link or an action', async () => {
  const page = await context.newPage()
  await page.goto(`${rendererAddress()}print.html`)
  const result = await page.evaluate((projectText) => {
    const { renderPrintJob } = window as unknown as {
      renderPrintJob: (job: unknown) => Promise<{ ok: boolean }>
    }
    const options = { paper: 'A3', orientation: 'landscape', language: 'ko' }
    return renderPrintJob({ projectText, options })
  }, poisonedText)
  expect(result.ok).toBe(true)
  expect(await traces(page)).toEqual(untouched())
  const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString(
    'latin1',
  )
  expect(pdf).toContain('/FontFile2')
  // Texts in brackets are texts, and one of them says just that; a backslash keeps its brackets in.
  const commands = pdf
    .replace(/stream\r?\n[^]*?endstream/g, '')
    .replace(/\((?:\\[^]|[^\\()])*\)/g, '()')
  expect(commands).toContain('/Outlines')
  const actions = /\/(?:URI|JavaScript|JS|Launch|SubmitForm|GoToR|EmbeddedFile|AA)\b/g
  expect(commands.match(actions)).toBeNull()
})

async function isThere(part: Locator): Promise<boolean> {
  return (await part.count()) > 0 && (await part.first().isVisible()) && part.first().isEnabled()
}

async function dropAll(
  page: Page,
  files: readonly { readonly name: string; readonly content: string; readonly type: string }[],
): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, content, type } of all)
      transfer.items.add(new File([content], name, { type }))
    return transfer
  }, files)
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}
