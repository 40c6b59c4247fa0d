/** Joins the words of all areas into one table per language. */
import { app } from './catalogue/app.ts'
import { boardCanvas } from './catalogue/board-canvas.ts'
import { boardList } from './catalogue/board-list.ts'
import { boardWork } from './catalogue/board-work.ts'
import { boards } from './catalogue/boards.ts'
import { commands } from './catalogue/commands.ts'
import { common } from './catalogue/common.ts'
import { define } from './catalogue/define.ts'
import { difference } from './catalogue/difference.ts'
import { differenceFields } from './catalogue/difference-fields.ts'
import { expectation } from './catalogue/expectation.ts'
import { exporting } from './catalogue/exporting.ts'
import { finding } from './catalogue/finding.ts'
import { history } from './catalogue/history.ts'
import { home } from './catalogue/home.ts'
import { ideate } from './catalogue/ideate.ts'
import { inspectorBoards } from './catalogue/inspector-boards.ts'
import { inspectorMaking } from './catalogue/inspector-making.ts'
import { inspectorThread } from './catalogue/inspector-thread.ts'
import { inspector } from './catalogue/inspector.ts'
import { journeyGestures } from './catalogue/journey-gestures.ts'
import { journeyStructure } from './catalogue/journey-structure.ts'
import { journey } from './catalogue/journey.ts'
import { lint } from './catalogue/lint.ts'
import { messages } from './catalogue/messages.ts'
import { palette } from './catalogue/palette.ts'
import { paste } from './catalogue/paste.ts'
import { persona } from './catalogue/persona.ts'
import { presenting } from './catalogue/presenting.ts'
import { print } from './catalogue/print.ts'
import { project } from './catalogue/project.ts'
import { prototypes } from './catalogue/prototypes.ts'
import { mapViews } from './catalogue/map-views.ts'
import { remarkCommandWords } from './catalogue/remark-commands.ts'
import { remarks } from './catalogue/remarks.ts'
import { settings } from './catalogue/settings.ts'
import { status } from './catalogue/status.ts'
import { templates } from './catalogue/templates.ts'
import { table } from './catalogue/table.ts'
import { testing } from './catalogue/testing.ts'
import { thread } from './catalogue/thread.ts'
import { transition } from './catalogue/transition.ts'
import type { KeyOf } from './words.ts'

export const catalogue = {
  ko: {
    ...common.ko,
    ...app.ko,
    ...boards.ko,
    ...boardList.ko,
    ...boardWork.ko,
    ...define.ko,
    ...ideate.ko,
    ...prototypes.ko,
    ...remarkCommandWords.ko,
    ...finding.ko,
    ...remarks.ko,
    ...expectation.ko,
    ...mapViews.ko,
    ...history.ko,
    ...home.ko,
    ...project.ko,
    ...palette.ko,
    ...paste.ko,
    ...persona.ko,
    ...journey.ko,
    ...journeyGestures.ko,
    ...journeyStructure.ko,
    ...boardCanvas.ko,
    ...inspector.ko,
    ...inspectorBoards.ko,
    ...inspectorMaking.ko,
    ...inspectorThread.ko,
    ...lint.ko,
    ...commands.ko,
    ...messages.ko,
    ...difference.ko,
    ...differenceFields.ko,
    ...exporting.ko,
    ...presenting.ko,
    ...print.ko,
    ...status.ko,
    ...settings.ko,
    ...templates.ko,
    ...table.ko,
    ...testing.ko,
    ...thread.ko,
    ...transition.ko,
  },
  en: {
    ...common.en,
    ...app.en,
    ...boards.en,
    ...boardList.en,
    ...boardWork.en,
    ...define.en,
    ...ideate.en,
    ...prototypes.en,
    ...remarkCommandWords.en,
    ...finding.en,
    ...remarks.en,
    ...expectation.en,
    ...mapViews.en,
    ...history.en,
    ...home.en,
    ...project.en,
    ...palette.en,
    ...paste.en,
    ...persona.en,
    ...journey.en,
    ...journeyGestures.en,
    ...journeyStructure.en,
    ...boardCanvas.en,
    ...inspector.en,
    ...inspectorBoards.en,
    ...inspectorMaking.en,
    ...inspectorThread.en,
    ...lint.en,
    ...commands.en,
    ...messages.en,
    ...difference.en,
    ...differenceFields.en,
    ...exporting.en,
    ...presenting.en,
    ...print.en,
    ...status.en,
    ...settings.en,
    ...templates.en,
    ...table.en,
    ...testing.en,
    ...thread.en,
    ...transition.en,
  },
}

/** Every sentence the screen can say, by name. */
export type TranslationKey = KeyOf<(typeof catalogue)['ko']>
