/** How text on sheets is set, in px of A4. */

import type { TypeMetrics } from '#shared/layout/card-metrics.ts'

export const sheetType = {
  display: { fontSize: 34, lineHeight: 44, weight: 700 },
  title: { fontSize: 22, lineHeight: 29, weight: 700 },
  name: { fontSize: 24, lineHeight: 32, weight: 700 },
  quote: { fontSize: 14.5, lineHeight: 22, weight: 400 },
  heading: { fontSize: 11.5, lineHeight: 17, weight: 600 },
  body: { fontSize: 11, lineHeight: 17, weight: 400 },
  bodyStrong: { fontSize: 11, lineHeight: 17, weight: 600 },
  small: { fontSize: 9.5, lineHeight: 14, weight: 400 },
  smallStrong: { fontSize: 9.5, lineHeight: 14, weight: 600 },
  footer: { fontSize: 8.5, lineHeight: 12, weight: 400 },
  figure: { fontSize: 12, lineHeight: 17, weight: 600 },
} as const satisfies Readonly<Record<string, TypeMetrics>>
