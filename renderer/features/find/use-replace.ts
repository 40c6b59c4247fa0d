/** Replaces matches as one step, and says how many in which places, and what was left as it is. */
import { replaceText } from '#shared/commands/text/text-commands.ts'
import type { RecordHome } from '#shared/analysis/search/home-of-record.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useFind } from '#renderer/state/find.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { homeWords } from './home-words.ts'
import { placesOf, type Match } from './match.ts'

export function useReplace(): (matches: readonly Match[]) => void {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const replacement = useFind((state) => state.replacement)
  const { store } = document.workbench
  return (matches) => {
    const open = matches.filter(({ lock }) => lock === null)
    const locked = matches.length - open.length
    if (open.length === 0) {
      if (locked > 0) toasts.show({ text: translate('find.all_locked', { count: locked }) })
      return
    }
    const { replaced } = run(replaceText, { places: placesOf(open), replacement })
    // One place is seen to change; many are told of.
    if (matches.length === 1) return
    const places = whereWords(translate, store, open)
    const done = translate('find.replaced', { count: replaced, places })
    const left = locked === 0 ? '' : ` ${translate('find.left', { count: locked })}`
    offerUndo(document, (undo) => {
      const id = toasts.show({
        text: done + left,
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(id)
    })
  }
}

/** "집 충전 34" where all is in one place, else by kind: "맵 47 · 보드 24". */
function whereWords(translate: Translate, reader: RecordReader, matches: readonly Match[]): string {
  const homes = new Map<string, RecordHome>()
  const counts = new Map<RecordHome['kind'], number>()
  for (const { found } of matches) {
    const { kind, id } = found.home
    homes.set(`${kind} ${id}`, { kind, id, stageId: null })
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [only, ...others] = homes.values()
  if (only !== undefined && others.length === 0) return homeWords(translate, reader, only)
  return [...counts]
    .map(([kind, count]) =>
      translate('find.kind_count', { kind: translate(`find.kind_${kind}`), count }),
    )
    .join(' · ')
}
