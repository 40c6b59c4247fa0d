/** The bundled samples as the start screen offers them: names, and thumbnails before the first visit. */
import type { TranslationKey } from '#renderer/i18n/i18n.ts'
import type { PictureSummary } from './home-project.ts'

export type SampleId = 'home-ev-charging' | 'university-hospital-visit' | 'held-bank-transfer'

export interface Sample {
  readonly id: SampleId
  readonly name: TranslationKey
  /** What it is about, in one line. */
  readonly hint: TranslationKey
  readonly picture: PictureSummary
}

export const samples: readonly Sample[] = [
  {
    id: 'home-ev-charging',
    name: 'home.sample_charging',
    hint: 'home.sample_charging_hint',
    picture: pictureOf(
      7,
      [1, 0, -1, null, -2, 0, 0, 1, 1, -2, -1, -1, 1, -1, 0, -1, -1, -2, 0, -1],
      [1, null, -1, 0, null, -1, 0, 2, 1, null, 1, 1, 1, null, 0, null, -1, -1, null, -1],
    ),
  },
  {
    id: 'university-hospital-visit',
    name: 'home.sample_hospital',
    hint: 'home.sample_hospital_hint',
    picture: pictureOf(
      8,
      [0, -1, -1, null, 1, -1, -1, -2, 0, -1, -1, 1, 2, -1, 0, -1, 0, -1, -1, 0],
      [0, 0, -1, 1, 1, -1, -1, 1, -1, -1, -2, 1, 1, 0, 0, -1, 0, -1, -1, 0],
    ),
  },
  {
    id: 'held-bank-transfer',
    name: 'home.sample_bank',
    hint: 'home.sample_bank_hint',
    picture: pictureOf(
      7,
      [-2, -1, -1, -1, -1, -2, -1, -1, 0, -2, 0, 0, -1, 0, 0, null, -2, 1, -1, 0],
      [-2, -2, null, -1, null, null, -2, -1, 1, null, 0, 0, 0, 1, -1, null, -1, 1, 0, 1],
    ),
  },
]

/** Read off the sample files, so that the picture does not change once a copy is there. */
function pictureOf(
  pictureStageCount: number,
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): PictureSummary {
  return {
    pictureStageCount,
    emotionLines: [
      { color: 'violet', pointShape: 'circle', values: first },
      { color: 'ochre', pointShape: 'diamond', values: second },
    ],
  }
}
