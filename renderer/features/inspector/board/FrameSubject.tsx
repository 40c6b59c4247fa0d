/** Chooses what a sheet is about: the persona of an empathy map, the question of eight ideas, a test. */

import type { ReactNode } from 'react'
import { updateFrame } from '#shared/commands/boards/frame-commands.ts'
import type { Frame, FrameKind } from '#shared/model/records/frame.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { listTitle } from '#renderer/looks/record-look.ts'

const none = 'none'

export function FrameSubject({ frame }: { readonly frame: Frame }): ReactNode {
  const { id: frameId, kind, subjectId } = frame
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly, workbench } = useDocument()
  const type = subjectType(kind)
  const subjects = useSelected((reader) => (type === null ? [] : reader.all(type)), [type])
  if (type === null) return null
  return (
    <Select
      label={translate(`inspector.about_${type}`)}
      value={subjectId ?? none}
      options={[
        { value: none, label: translate('inspector.about_none') },
        ...subjects.map((subject) => ({
          value: subject.id,
          label: listTitle(translate, workbench.store, subject),
        })),
      ]}
      isDisabled={isReadOnly}
      onChange={(value) =>
        run(updateFrame, { frameId, fields: { subjectId: value === none ? null : value } })
      }
    />
  )
}

function subjectType(kind: FrameKind): 'persona' | 'question' | 'test' | null {
  switch (kind) {
    case 'empathy-simple':
    case 'empathy-full':
      return 'persona'
    case 'crazy-eights':
      return 'question'
    case 'feedback-grid':
      return 'test'
    default:
      return null
  }
}
