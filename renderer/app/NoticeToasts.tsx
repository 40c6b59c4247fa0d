/** Shows what the model tells as toasts, in the language of the screen. */
import { useEffect, useEffectEvent, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { knowsAllWords, onAllWords } from '#renderer/i18n/known-words.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useModel } from './app-context.ts'
import type { Notice } from './model/notices.ts'

const briefMs = 2000
const longMs = 30_000
// Errors are longer to read than news.
const errorMs = 10_000

export function NoticeToasts(): ReactNode {
  const { notices } = useModel()
  const translate = useTranslate()
  const toasts = useToasts()
  const errors = useRef<string[]>([])
  const show = useEffectEvent(({ say, tone = 'info', length, action }: Notice) => {
    // What has worked now need not be read about as a failure any more.
    if (tone === 'success') errors.current.splice(0).forEach(toasts.dismiss)
    const id = toasts.show({
      text: say(translate),
      tone,
      ...(length === undefined ? {} : { durationMs: length === 'brief' ? briefMs : longMs }),
      // An error that asks for a choice waits for it.
      ...(tone === 'error' && action === undefined ? { durationMs: errorMs } : {}),
      ...(action === undefined
        ? {}
        : { action: { label: translate(action.key), onAction: action.run } }),
    })
    if (tone === 'error') errors.current.push(id)
  })
  const hasWords = useSyncExternalStore(onAllWords, knowsAllWords)
  useEffect(() => {
    // What is told is said once and stays as it was said, so it waits until everything can be said.
    if (hasWords) return notices.listen((notice) => show(notice))
  }, [notices, hasWords])
  return null
}
