/** Shows whether the structure of the map is locked, and turns the lock. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from './use-lock.ts'

export function LockButton() {
  const { canEdit } = useMap()
  const { isLocked, setLocked } = useLock()
  const translate = useTranslate()
  // A locked map says so in words; an open one has only the way to lock it.
  if (isLocked) {
    return (
      <Button
        size="small"
        variant="ghost"
        icon="lock"
        aria-pressed
        disabled={!canEdit}
        onClick={() => setLocked(false)}
      >
        {translate('structure.is_locked')}
      </Button>
    )
  }
  return (
    <IconButton
      size="small"
      icon="unlock"
      label={translate('structure.lock')}
      aria-pressed={false}
      disabled={!canEdit}
      onClick={() => setLocked(true)}
    />
  )
}
