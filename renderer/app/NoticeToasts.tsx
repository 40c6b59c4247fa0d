/** Shows what the model tells as toasts, in the language of the screen. */
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useModel } from './app-context.ts'
import type { Notice } from './model/notices.ts'

export function NoticeToasts(): ReactNode {
  const { notices } = useModel()
  const translate = useTranslate()
  const toasts = useToasts()
  const show = useEffectEvent(({ say, tone = 'info', action }: Notice) => {
    toasts.show({
      text: say(translate),
      tone,
      ...(action === undefined
        ? {}
        : { action: { label: translate(action.key), onAction: action.run } }),
    })
  })
  useEffect(() => notices.listen((notice) => show(notice)), [notices])
  return null
}
