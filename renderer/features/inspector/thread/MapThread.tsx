/** The thread of a part of a map: what changed it on a to-be map, and the as-is part it was made from. */

import type { ReactNode } from 'react'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { History } from '#renderer/features/inspector/placed/History.tsx'
import { isOnToBeMap } from '#renderer/features/inspector/reading/link-candidates.ts'
import { ThreadSection } from './ThreadSection.tsx'

export function MapThread({ record }: { readonly record: Stage | Step | Touchpoint }): ReactNode {
  const isToBe = useSelected((reader) => isOnToBeMap(reader, record.id), [record.id])
  if (!isToBe) return null
  return (
    <>
      <ThreadSection record={record} />
      <History record={record} />
    </>
  )
}
