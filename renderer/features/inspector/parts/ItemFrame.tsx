/** What all cards have in the inspector: head, title, details, and deletion at the end. */

import type { ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { removeItems, retitleItem } from '#shared/commands/item-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { linksLostWith } from '#renderer/features/inspector/reading/goes-along.ts'
import { stageOfStep } from '#renderer/features/inspector/reading/map-parts.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { ItemArrows } from '#renderer/features/inspector/transitions/ItemArrows.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { Fields } from './Fields.tsx'
import { Heading } from './Heading.tsx'
import { RecordText, RecordTitle } from './RecordText.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

interface ItemFrameProps {
  readonly item: CellItem
  readonly icon: IconName
  readonly tone?: Tone
  readonly kind: string
  readonly writeDetails: (details: string, options: RunOptions) => void
  readonly children?: ReactNode
}

export function ItemFrame({
  item,
  icon,
  tone,
  kind,
  writeDetails,
  children,
}: ItemFrameProps): ReactNode {
  const { id, type, stepId, title, details } = item
  const translate = useTranslate()
  const run = useRun()
  const stage = useSelected((reader) => stageOfStep(reader, stepId), [stepId])
  const linkCount = useSelected((reader) => linksLostWith(reader, id), [id])
  const place = stage && { id: stage.id, name: nameOr(translate, stage.name) }
  return (
    <>
      <Heading icon={icon} kind={kind} {...(tone === undefined ? {} : { tone })} place={place} />
      <Fields>
        <div>
          <RecordTitle
            recordId={id}
            label={translate('inspector.title')}
            placeholder={translate('inspector.title_hint')}
            stored={title}
            clean={cleanText}
            write={(text, options) => run(retitleItem, { itemId: id, title: text }, options)}
          />
          <RecordText
            isQuiet
            recordId={id}
            fieldName="details"
            label={translate('inspector.details')}
            placeholder={translate('inspector.details_hint')}
            stored={details}
            write={writeDetails}
          />
        </div>
      </Fields>
      {children}
      <ItemArrows itemId={id} />
      <Remarks ids={[id]} />
      <DeleteButton
        label={translate(`inspector.delete_${type}`)}
        hints={[linkCount > 0 && translate('inspector.links_go_along', { count: linkCount })]}
        doneText={translate('inspector.deleted', { name: title === '' ? kind : title })}
        onDelete={() => run(removeItems, { itemIds: [id] })}
      />
    </>
  )
}
