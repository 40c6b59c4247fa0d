/** Says, without a sound, that the clock of the workshop has run out, wherever one is. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useWorkshopTimer } from '#renderer/state/workshop-timer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

export function TimerEnd(): ReactNode {
  const translate = useTranslate()
  const toasts = useToasts()
  const endings = useWorkshopTimer((timer) => timer.endings)
  const told = useRef(endings)
  const tell = useEffectEvent(() => {
    toasts.show({ text: translate('boards.time_is_up'), durationMs: null })
  })
  useEffect(() => {
    if (endings !== told.current) tell()
    told.current = endings
  }, [endings])
  return null
}
