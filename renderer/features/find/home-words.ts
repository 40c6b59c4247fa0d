/** Names where matches lie: a map with its stage, a board, a persona, a transcript, or the whole project. */
import type { RecordHome } from '#shared/analysis/search/home-of-record.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { stageWord } from '#renderer/looks/stage-look.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

const icons = {
  journey: 'journey',
  board: 'notes',
  persona: 'persona',
  transcript: 'file',
  project: 'folder',
} as const satisfies Record<RecordHome['kind'], IconName>

export function homeIcon({ kind }: RecordHome): IconName {
  return icons[kind]
}

export function homeWords(translate: Translate, reader: RecordReader, home: RecordHome): string {
  const { kind, id, stageId } = home
  switch (kind) {
    case 'journey': {
      const map = nameOr(translate, reader.get('journey', id)?.name ?? '')
      const stage = stageId === null ? undefined : reader.get('stage', stageId)
      return stage === undefined ? map : `${map} › ${nameOr(translate, stage.name)}`
    }
    case 'board': {
      const board = reader.get('board', id)
      if (board === undefined) return ''
      const stage = translate(stageWord(board.stage))
      return board.name === '' ? stage : `${stage} › ${board.name}`
    }
    case 'persona':
      return nameOr(translate, reader.get('persona', id)?.name ?? '')
    case 'transcript':
      return nameOr(translate, reader.get('transcript', id)?.name ?? '')
    case 'project':
      return translate('find.whole_project')
  }
}
