/** What can be done with whole boards: begin one, go to it, delete it with a way back. */

import { addBoard, removeBoard, startBoard } from '#shared/commands/boards/board-commands.ts'
import type { BoardTemplateId } from '#shared/commands/boards/board-template.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { viewsOf } from '#renderer/features/boards/views.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

export interface BoardVerbs {
  /** Makes a board from a template, or an empty one, and goes there. */
  start(templateId: BoardTemplateId | null): void
  remove(boardId: string): void
}

export function useBoardVerbs(stage: BoardStage): BoardVerbs {
  const translate = useTranslate()
  const { language } = useLanguage()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const goTo = useSession((session) => session.goTo)
  const choose = useBoardViews((views) => views.choose)
  return {
    start(templateId) {
      const boardId =
        templateId === null
          ? run(addBoard, { stage, name: '' })
          : run(startBoard, { stage, templateId, language })
      if (templateId !== null && !showsFrames(stage)) choose(stage, 'canvas')
      goTo({ kind: 'board', stage, boardId })
    },
    remove(boardId) {
      const stored = document.workbench.store.get('board', boardId)?.name
      run(removeBoard, { boardId })
      goTo({ kind: 'board', stage, boardId: null })
      offerUndo(document, (undo) => {
        const toast = toasts.show({
          text: translate('boards.deleted', {
            name: stored || translate(`boards.usual_name_${stage}`),
          }),
          action: {
            label: translate('common.undo'),
            onAction: () => {
              undo()
              goTo({ kind: 'board', stage, boardId })
            },
          },
        })
        return () => toasts.dismiss(toast)
      })
    },
  }
}

/** What a template lays out would else not be seen: cards and lenses leave frames out. */
function showsFrames(stage: BoardStage): boolean {
  const viewId = useBoardViews.getState().chosen[stage] ?? viewsOf(stage)[0]?.id
  return viewId === 'canvas' || viewId === 'list'
}
