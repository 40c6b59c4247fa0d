/** All other words; they come once the first screen stands. */
import { boardCanvas } from './catalogue/board-canvas.ts'
import { boardList } from './catalogue/board-list.ts'
import { boardWork } from './catalogue/board-work.ts'
import { commands } from './catalogue/commands.ts'
import { define } from './catalogue/define.ts'
import { differenceFields } from './catalogue/difference-fields.ts'
import { difference } from './catalogue/difference.ts'
import { exporting } from './catalogue/exporting.ts'
import { finding } from './catalogue/finding.ts'
import { history } from './catalogue/history.ts'
import { ideate } from './catalogue/ideate.ts'
import { inspectorBoards } from './catalogue/inspector-boards.ts'
import { inspectorMaking } from './catalogue/inspector-making.ts'
import { inspectorThread } from './catalogue/inspector-thread.ts'
import { inspector } from './catalogue/inspector.ts'
import { messages } from './catalogue/messages.ts'
import { paste } from './catalogue/paste.ts'
import { persona } from './catalogue/persona.ts'
import { print } from './catalogue/print.ts'
import { prototypes } from './catalogue/prototypes.ts'
import { remarkCommandWords } from './catalogue/remark-commands.ts'
import { table } from './catalogue/table.ts'
import { testing } from './catalogue/testing.ts'
import { thread } from './catalogue/thread.ts'

export const laterWords = {
  ko: {
    ...boardList.ko,
    ...boardWork.ko,
    ...define.ko,
    ...ideate.ko,
    ...prototypes.ko,
    ...remarkCommandWords.ko,
    ...finding.ko,
    ...paste.ko,
    ...persona.ko,
    ...boardCanvas.ko,
    ...inspector.ko,
    ...inspectorBoards.ko,
    ...inspectorMaking.ko,
    ...inspectorThread.ko,
    ...commands.ko,
    ...messages.ko,
    ...difference.ko,
    ...differenceFields.ko,
    ...history.ko,
    ...exporting.ko,
    ...print.ko,
    ...table.ko,
    ...testing.ko,
    ...thread.ko,
  },
  en: {
    ...boardList.en,
    ...boardWork.en,
    ...define.en,
    ...ideate.en,
    ...prototypes.en,
    ...remarkCommandWords.en,
    ...finding.en,
    ...paste.en,
    ...persona.en,
    ...boardCanvas.en,
    ...inspector.en,
    ...inspectorBoards.en,
    ...inspectorMaking.en,
    ...inspectorThread.en,
    ...commands.en,
    ...messages.en,
    ...difference.en,
    ...differenceFields.en,
    ...history.en,
    ...exporting.en,
    ...print.en,
    ...table.en,
    ...testing.en,
    ...thread.en,
  },
}
