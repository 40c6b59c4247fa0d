/** Whether stages, steps and lanes of the map may be changed, and what is said where they may not. */

import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'

export interface StructureLock {
  readonly isLocked: boolean
  /** Whether stages, steps and lanes may be changed here and now. */
  readonly canArrange: boolean
  setLocked(isLocked: boolean): void
  /** Says that the structure is locked, and offers to unlock it. */
  refuse(): void
}

export function useLock(): StructureLock {
  const isLocked = useFromMap(({ view }) => view.journey.isStructureLocked)
  const { journeyId, canEdit } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const toasts = useToasts()
  const setLocked = (willLock: boolean) => {
    run(lockStructure, { journeyId, isLocked: willLock })
  }
  return {
    isLocked,
    canArrange: canEdit && !isLocked,
    setLocked,
    refuse() {
      if (!canEdit) return
      const id = toasts.show({
        text: translate('structure.locked'),
        tone: 'warning',
        action: {
          label: translate('structure.unlock'),
          onAction: () => {
            toasts.dismiss(id)
            setLocked(false)
          },
        },
      })
    },
  }
}
