/** Starts a headless browser for the scripts that draw: icons and screenshots. */
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './find-chromium.mjs'

export async function launchChromium() {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    throw new Error('No Chromium, Chrome or Edge was found; THROUGHLINE_CHROMIUM can name one.')
  }
  return chromium.launch({ executablePath, args: [...chromiumFlags] })
}
