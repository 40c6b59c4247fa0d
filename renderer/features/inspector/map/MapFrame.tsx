/** What stages, steps and lanes have in common: head, name, whether the map shows them, deletion. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { LockedNote } from './LockedNote.tsx'
import { useIsLocked } from './use-is-locked.ts'
import { RecordText, RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

interface MapFrameProps {
  readonly recordId: string
  /** The map that it is part of. */
  readonly journeyId: string
  readonly icon: IconName
  readonly kind: string
  readonly place?: { readonly id: string; readonly name: string } | undefined
  readonly name: string
  /** Stands where no name is given. */
  readonly usualName: string
  readonly rename: (name: string, options: RunOptions) => void
  readonly description?: {
    readonly stored: string
    readonly write: (text: string, options: RunOptions) => void
  }
  readonly isHidden: boolean
  readonly setHidden: (isHidden: boolean) => void
  readonly deletion: {
    readonly label: string
    readonly hints?: readonly (string | false)[]
    readonly run: () => void
  }
  /** What else about it is looked at rather than changed. */
  readonly shown?: ReactNode
  readonly children?: ReactNode
}

export function MapFrame(props: MapFrameProps): ReactNode {
  const { recordId, icon, kind, place, name, usualName, description, isHidden, deletion } = props
  const translate = useTranslate()
  const isLocked = useIsLocked(props.journeyId)
  return (
    <>
      <Heading icon={icon} kind={kind} place={place} />
      {isLocked && <LockedNote journeyId={props.journeyId} />}
      <Fields isLocked={isLocked}>
        <div>
          <RecordTitle
            recordId={recordId}
            label={translate('common.name')}
            placeholder={usualName}
            stored={name}
            clean={cleanLine}
            write={props.rename}
          />
          {description !== undefined && (
            <RecordText
              isQuiet
              recordId={recordId}
              fieldName="description"
              label={translate('common.description')}
              placeholder={translate('inspector.details_hint')}
              {...description}
            />
          )}
        </div>
      </Fields>
      <Fields>
        <Switch
          label={translate('inspector.on_map')}
          isOn={!isHidden}
          onChange={(isOn) => props.setHidden(!isOn)}
        />
        {props.shown}
      </Fields>
      {props.children}
      <Remarks ids={[recordId]} />
      <DeleteButton
        label={deletion.label}
        {...(deletion.hints === undefined ? {} : { hints: deletion.hints })}
        doneText={translate('inspector.deleted', { name: name === '' ? usualName : name })}
        onDelete={deletion.run}
        isLocked={isLocked}
      />
    </>
  )
}
