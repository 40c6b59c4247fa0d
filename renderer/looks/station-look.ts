/** How each station of the thread is shown everywhere: its picture and its tone. */

import type { ThreadStation } from '#shared/model/thread.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

const looks: Readonly<Record<ThreadStation, { readonly icon: IconName; readonly tone: Tone }>> = {
  evidence: { icon: 'evidence', tone: 'empathize' },
  insight: { icon: 'eye', tone: 'ochre' },
  'pain-point': { icon: 'lane-pain-point', tone: 'pain' },
  question: { icon: 'define', tone: 'define' },
  idea: { icon: 'idea', tone: 'ideate' },
  prototype: { icon: 'prototype', tone: 'prototype' },
  test: { icon: 'test', tone: 'test' },
  improvement: { icon: 'roadmap', tone: 'blue' },
  'to-be': { icon: 'journey', tone: 'blue' },
}

/** The picture of a station. */
export function stationIcon(station: ThreadStation): IconName {
  return looks[station].icon
}

/** The tone of a station. */
export function stationTone(station: ThreadStation): Tone {
  return looks[station].tone
}
