/** The words that a window says until everything has come: frame, start screen, map. */
import { app } from './catalogue/app.ts'
import { boards } from './catalogue/boards.ts'
import { common } from './catalogue/common.ts'
import { expectation } from './catalogue/expectation.ts'
import { home } from './catalogue/home.ts'
import { journeyGestures } from './catalogue/journey-gestures.ts'
import { journeyStructure } from './catalogue/journey-structure.ts'
import { journey } from './catalogue/journey.ts'
import { lint } from './catalogue/lint.ts'
import { mapViews } from './catalogue/map-views.ts'
import { presenting } from './catalogue/presenting.ts'
import { palette } from './catalogue/palette.ts'
import { settings } from './catalogue/settings.ts'
import { project } from './catalogue/project.ts'
import { remarks } from './catalogue/remarks.ts'
import { status } from './catalogue/status.ts'
import { templates } from './catalogue/templates.ts'
import { transition } from './catalogue/transition.ts'

export const firstWords = {
  ko: {
    ...common.ko,
    ...app.ko,
    ...boards.ko,
    ...remarks.ko,
    ...expectation.ko,
    ...mapViews.ko,
    ...home.ko,
    ...project.ko,
    ...settings.ko,
    ...palette.ko,
    ...journey.ko,
    ...journeyGestures.ko,
    ...journeyStructure.ko,
    ...lint.ko,
    ...presenting.ko,
    ...status.ko,
    ...templates.ko,
    ...transition.ko,
  },
  en: {
    ...common.en,
    ...app.en,
    ...boards.en,
    ...remarks.en,
    ...expectation.en,
    ...mapViews.en,
    ...home.en,
    ...project.en,
    ...settings.en,
    ...palette.en,
    ...journey.en,
    ...journeyGestures.en,
    ...journeyStructure.en,
    ...lint.en,
    ...presenting.en,
    ...status.en,
    ...templates.en,
    ...transition.en,
  },
}
