/** The place of a project's versions. */
import { useMemo, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { versionsOf } from '#renderer/app/model/versions.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { HistoryPage } from '#renderer/features/history/HistoryPage.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'

export function HistoryPlace(): ReactNode {
  const model = useModel()
  const { open } = useObservable(model.state)
  const source = useMemo(() => (open === null ? null : versionsOf(model, open)), [model, open])
  const translate = useTranslate()
  return (
    <>
      <h1 className="visually-hidden">{translate('history.title')}</h1>
      <HistoryPage source={source} now={model.tools.clock.now()} />
    </>
  )
}
