/** Runs an export: makes the text, hands it to the machine, and tells how it went. */

import { useState } from 'react'
import { isTranslationKey, useTranslate } from '#renderer/i18n/i18n.ts'
import type { PdfRequest, SaveRequest } from '#renderer/platform/platform.ts'
import { usePlatform } from '#renderer/platform/platform-context.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { projectText } from '#renderer/state/project-text.ts'

export type ExportState =
  | { readonly kind: 'idle' | 'working' | 'cancelled' }
  | { readonly kind: 'failed'; readonly sentence: string }

export interface Export {
  readonly state: ExportState
  makePdf(options: PdfRequest['options']): Promise<void>
  saveFile(kind: SaveRequest['kind']): Promise<void>
  /** Stops a PDF that is being made. */
  stop(): void
  /** Forgets how the last export ended. */
  reset(): void
}

/** `onDone` hears that the export is there. */
export function useExport(onDone: () => void): Export {
  const translate = useTranslate()
  const platform = usePlatform()
  const shelf = useAssets()
  const { workbench, writtenByNewer } = useDocument()
  const { store } = workbench
  const toasts = useToasts()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })

  async function run(
    work: (text: string, suggestedName: string) => Promise<Outcome>,
  ): Promise<void> {
    setState({ kind: 'working' })
    try {
      const name = store.all('project')[0]?.name ?? ''
      const suggestedName = name === '' ? translate('app.name') : name
      const outcome = await work(await projectText(store, shelf), suggestedName)
      if (outcome.kind === 'done') {
        setState({ kind: 'idle' })
        toasts.show({ text: outcome.sentence, tone: 'success' })
        onDone()
      } else if (outcome.kind === 'failed') {
        setState({ kind: 'failed', sentence: sayFailure(outcome.failure) })
      } else setState({ kind: 'cancelled' })
    } catch {
      setState({ kind: 'failed', sentence: translate('exporting.failed_unexpected') })
    }
  }

  function sayFailure(failure: string): string {
    const key = `exporting.failed_${failure}`
    return translate(isTranslationKey(key) ? key : 'exporting.failed_unexpected')
  }

  return {
    state,
    makePdf: (options) =>
      run(async (text, suggestedName) => {
        const made = await platform.exportPdf({ projectText: text, options, suggestedName })
        if (!made.ok) return { kind: 'failed', failure: made.failure }
        if (made.value === null) return { kind: 'cancelled' }
        const { name, pageCount } = made.value
        const sentence =
          name === null
            ? translate('exporting.printed')
            : translate('exporting.done_pdf', { name, count: pageCount })
        return { kind: 'done', sentence }
      }),
    saveFile: (kind) =>
      run(async (text, suggestedName) => {
        // What a newer version wrote stays as it is, with all that is not understood here.
        const file = { suggestedName, text: writtenByNewer ?? text, kind }
        const saved = await platform.saveTextFile(file)
        if (!saved.ok) return { kind: 'failed', failure: saved.failure }
        if (saved.value === null) return { kind: 'cancelled' }
        return {
          kind: 'done',
          sentence: translate(
            saved.value.isDownloaded === true ? 'messages.downloaded' : 'exporting.done',
            { name: saved.value.name },
          ),
        }
      }),
    stop: () => void platform.cancelPdf(),
    reset: () => setState({ kind: 'idle' }),
  }
}

type Outcome =
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly failure: string }
  | { readonly kind: 'cancelled' }
