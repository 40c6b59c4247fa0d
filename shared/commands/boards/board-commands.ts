/** Commands on whole boards. */

import { AppError } from '#shared/base/app-error.ts'
import type { Point } from '#shared/base/geometry.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import type { NewId } from '#shared/base/ids.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { TemplateLanguage } from '#shared/commands/project-templates.ts'
import type { BoardTemplateId } from './board-template.ts'
import { boardTemplates } from './board-templates.ts'
import { addFrame } from './frame-commands.ts'
import { addNote } from './note-commands.ts'
import { placeInside } from './things/frame-members.ts'

/** Adds an empty board behind the others; gives its id. */
export const addBoard = defineCommand<
  { readonly stage: BoardStage; readonly name: string },
  string
>({
  id: 'board.add',
  run(transaction, { stage, name }, { newId }) {
    return createBoard(transaction, newId, stage, name)
  },
})

export const updateBoard = defineCommand<{
  readonly boardId: string
  readonly fields: Partial<Omit<FieldsOf<'board'>, 'order' | 'stage'>>
}>({
  id: 'board.update',
  run(transaction, { boardId, fields }) {
    transaction.update('board', boardId, fields)
  },
})

/** Removes a board with all that lies on it. */
export const removeBoard = defineCommand<{ readonly boardId: string }>({
  id: 'board.remove',
  run(transaction, { boardId }) {
    transaction.remove(transaction.need('board', boardId).id)
  },
})

/**
 * Makes a board from a template, with its frames and what they are for in words; gives its id.
 * The first board of a stage goes by the stage's name, a further one by that of the template.
 * @throws AppError `template-unknown` also for the template of another stage
 */
export const startBoard = defineCommand<
  {
    readonly stage: BoardStage
    readonly templateId: BoardTemplateId
    readonly language: TemplateLanguage
  },
  string
>({
  id: 'board.start',
  run(transaction, { stage, templateId, language }, context) {
    const template = boardTemplates.find((each) => each.id === templateId && each.stage === stage)
    if (template === undefined) throw new AppError('template-unknown', [templateId])
    const isFirst = !transaction.all('board').some((board) => board.stage === stage)
    const name = isFirst ? '' : template.names[language]
    const boardId = createBoard(transaction, context.newId, stage, name)
    const addGuide = (text: string, place: Point & { readonly frameId?: string }) =>
      addNote.run(
        transaction,
        { boardId, type: 'note', title: text, color: 'paper', ...place },
        context,
      )
    addGuide(template.guide[language], { x: 0, y: 0 })
    for (const { names, guide, ...form } of template.frames) {
      const frame = { boardId, name: names[language], ...form }
      const frameId = addFrame.run(transaction, frame, context)
      if (guide !== undefined) {
        addGuide(guide[language], { ...placeInside(form), frameId })
      }
    }
    return boardId
  },
})

function createBoard(
  transaction: Transaction,
  newId: NewId,
  stage: BoardStage,
  name: string,
): string {
  const boards = transaction.all('board')
  const id = newId('board')
  const order = keyAt(transaction, boards, boards.length)
  const empty = { questionId: null, legend: [], isSilent: false }
  transaction.create('board', id, { order, stage, name, ...empty })
  return id
}
