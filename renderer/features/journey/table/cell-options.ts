/** Gives what can be chosen in a cell of the table. */

import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { stepName } from '#renderer/looks/record-look.ts'
import type { Option } from '#renderer/ui/choices/OptionList.tsx'

/** Takes the place of a choice in columns where nothing may be chosen. */
export const noChoice = ''

interface Source {
  readonly view: JourneyView
  readonly reader: RecordReader
  readonly translate: Translate
}

/** The options of a column that is chosen from; others have none. */
export function cellOptions(
  row: TableRow,
  column: TableColumn,
  { view, reader, translate }: Source,
): readonly Option[] {
  switch (column) {
    case 'stage':
      return view.stages.map(({ stage }, n) => ({
        value: stage.id,
        label: `${n + 1} ${nameOr(translate, stage.name)}`,
      }))
    case 'step':
      return view.stages.flatMap(({ stage, steps }, n) =>
        steps.map((step) => {
          const name = stepName(translate, reader, step.id)
          const own = nameOr(translate, stage.name)
          return { value: step.id, label: `${n + 1} ${name === own ? name : `${own} › ${name}`}` }
        }),
      )
    case 'lane':
      return view.lanes
        .filter(({ kind }) => itemTypeOfLane(kind) !== null)
        .map((lane) => ({
          value: lane.id,
          label: laneName(translate, lane),
          icon: `lane-${lane.kind}` as const,
        }))
    case 'personas': {
      const own = view.personas.map(({ persona }) => ({
        value: persona.id,
        label: nameOr(translate, persona.name),
      }))
      return row.record.type === 'card' ? [none(translate), ...own] : own
    }
    case 'channels':
      return reader.all('channel').map(({ id, name, kind }) => ({
        value: id,
        label: nameOr(translate, name),
        icon: `channel-${kind}` as const,
      }))
    case 'tags':
      return reader.all('tag').map(({ id, name }) => ({
        value: id,
        label: nameOr(translate, name),
        icon: 'tag' as const,
      }))
    case 'touchpoint':
      return [
        none(translate),
        ...reader
          .pointingAt('touchpoint', 'stepId', row.step.id)
          .map(({ id, title }) => ({ value: id, label: nameOr(translate, title) })),
      ]
    default:
      return []
  }
}

function none(translate: Translate): Option {
  return { value: noChoice, label: translate('table.none') }
}
