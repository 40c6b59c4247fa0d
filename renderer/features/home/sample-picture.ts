/** The sample as a thumbnail, for the time before it was ever opened. */
import type { PictureSummary } from './home-project.ts'

export const samplePicture: PictureSummary = {
  pictureStageCount: 7,
  emotionLines: [
    {
      color: 'violet',
      pointShape: 'circle',
      values: [1, 0.5, -0.5, -1, -2, -1, 0.5, 1.5, 1, -0.5, -1, 0.5, 1, 1.5],
    },
    {
      color: 'ochre',
      pointShape: 'diamond',
      values: [0.5, 0.5, 0, -0.5, -1, -1.5, 0, 1, 0.5, 0, 0.5, 0, 0.5, 1],
    },
  ],
}
