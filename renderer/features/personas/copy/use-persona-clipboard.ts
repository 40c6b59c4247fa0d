/** Copies the persona that is looked at, and pastes personas from this or another project. */
import { useEffect, useEffectEvent } from 'react'
import {
  personaClipboardType,
  readPersonaClipboard,
  writePersonaClipboard,
} from '#shared/files/persona-clipboard.ts'
import { writeLines } from '#shared/files/text-gate.ts'
import { copiedPersonas } from '#shared/model/persona-parts.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { wantedCopy } from './copy-now.ts'
import { useTakeOver } from './use-take-over.ts'

export function usePersonaClipboard(shownId: string | undefined): void {
  const translate = useTranslate()
  const { workbench, projectId, isReadOnly } = useDocument()
  const toasts = useToasts()
  const takeOver = useTakeOver()

  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const wanted = wantedCopy()
    if (wanted === null && isText(event)) return
    const id = wanted ?? focusedPersona() ?? shownId
    const persona = id === undefined ? undefined : workbench.store.get('persona', id)
    if (persona === undefined || event.clipboardData === null) return
    event.preventDefault()
    const copied = copiedPersonas(workbench.store, [persona.id])
    event.clipboardData.setData(personaClipboardType, writePersonaClipboard({ projectId, copied }))
    const { name, role, quote, goals, needs, frustrations } = persona
    const lines = [name, role, quote, ...goals, ...needs, ...frustrations]
    event.clipboardData.setData('text/plain', writeLines(lines.filter((line) => line !== '')))
    const said = name || translate('persona.default_name')
    toasts.show({ text: translate('persona.copied', { name: said }) })
  })

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData(personaClipboardType) ?? ''
    if (isReadOnly || text === '') return
    const clipped = readPersonaClipboard(text)
    if (clipped === null) return
    event.preventDefault()
    void takeOver(clipped.projectId, clipped.copied)
  })

  useEffect(() => {
    const copy = (event: ClipboardEvent): void => onCopy(event)
    const paste = (event: ClipboardEvent): void => onPaste(event)
    document.addEventListener('copy', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('paste', paste)
    }
  }, [])
}

/** Whether the copy is about text that is chosen, or about a field. */
function isText({ target }: ClipboardEvent): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true
  return document.getSelection()?.isCollapsed === false
}

/** The persona whose entry in the list has the focus. */
function focusedPersona(): string | undefined {
  const entry = document.activeElement?.closest<HTMLElement>('[data-entry^="persona "]')
  return entry?.dataset['entry']?.slice('persona '.length)
}
