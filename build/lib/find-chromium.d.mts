/** Describes the search for a browser to the TypeScript that uses it: tests and the command line. */

/**
 * The path of an installed Chromium, Chrome or Edge; undefined where there is none. The variable
 * THROUGHLINE_CHROMIUM goes first, and nothing else is looked at where it is set.
 */
export function findChromium(
  platform?: NodeJS.Platform,
  env?: Readonly<Record<string, string | undefined>>,
): string | undefined

/** The usual paths for a system, best first. */
export function usualPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[]

/** What every Chromium started here is told: no background traffic, and no sandbox where root. */
export const chromiumFlags: readonly string[]
