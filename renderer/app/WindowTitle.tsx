/** Names the window after the project. */
import { useEffect, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'

/** `projectName` is null outside of a project. */
export function WindowTitle({ projectName }: { readonly projectName: string | null }): ReactNode {
  const translate = useTranslate()
  const product = translate('app.name')
  useEffect(() => {
    const name = projectName === '' ? translate('common.untitled') : projectName
    document.title = name === null ? product : `${name} — ${product}`
  }, [projectName, product, translate])
  return null
}

/** The same for the open project. */
export function ProjectTitle(): ReactNode {
  const name = useSelected((reader) => reader.all('project')[0]?.name ?? '', [])
  return <WindowTitle projectName={name} />
}
