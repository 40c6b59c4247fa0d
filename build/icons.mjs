/** `npm run icons`: draws the icons of app and project file from their SVG in Chromium; the results are committed. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { icnsFile, icoFile } from './lib/icon-containers.mjs'
import { launchChromium } from './lib/launch-chromium.mjs'
import { inRoot } from './lib/paths.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Up to here the drawing with the thicker thread is used; the other would blur. */
const smallDrawingUpTo = 32

/** @param {string} path */
const read = (path) => readFileSync(inRoot('build/icons', path), 'utf8')

/**
 * @param {import('playwright-core').Page} page
 * @param {string} svg
 * @param {number} size in px
 */
async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size })
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await page.setContent(
    `<style>html,body{margin:0;background:none}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
  )
  await page.locator('img').evaluate((image) => /** @type {any} */ (image).decode())
  return page.screenshot({ omitBackground: true })
}

const browser = await launchChromium()
const page = await browser.newPage()
mkdirSync(inRoot('build/icons/png'), { recursive: true })

/** @type {Record<string, import('./lib/icon-containers.mjs').Picture[]>} */
const pictures = { icon: [], document: [] }
for (const size of sizes) {
  const appDrawing = size <= smallDrawingUpTo ? read('icon-small.svg') : read('icon.svg')
  const png = await draw(page, appDrawing, size)
  writeFileSync(inRoot('build/icons/png', `${size}x${size}.png`), png)
  pictures['icon']?.push({ size, png })
  pictures['document']?.push({ size, png: await draw(page, read('document.svg'), size) })
}
await browser.close()

for (const [name, drawn] of Object.entries(pictures)) {
  writeFileSync(
    inRoot('build/icons', `${name}.ico`),
    icoFile(drawn.filter(({ size }) => size <= 256)),
  )
  writeFileSync(inRoot('build/icons', `${name}.icns`), icnsFile(drawn))
}
copyFileSync(inRoot('build/icons/icon-small.svg'), inRoot('renderer/public/favicon.svg'))
console.log(`Drew ${sizes.length} sizes of 2 icons.`)
