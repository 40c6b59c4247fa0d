/** The place of tags and comments in the inspector. */

import type { ReactNode } from 'react'
import { useInspectorState } from './inspector-context.ts'

export function Remarks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return useInspectorState().remarks?.(ids)
}
