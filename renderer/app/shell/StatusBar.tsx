/** The bar at the bottom: where the work is, how much there is, the language, the zoom. */
import { useRef, useState, type ReactNode } from 'react'
import { CommentsMark } from '#renderer/features/remarks/CommentsMark.tsx'
import { formatPercent } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useRemarksPanel } from '#renderer/state/remarks-panel.ts'
import { useSurfaceState } from '#renderer/state/actions.ts'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { part } from '#renderer/ui/part.ts'
import { BackupMark } from './BackupMark.tsx'
import { PlaceCounts } from './PlaceCounts.tsx'
import { SaveMark } from './SaveMark.tsx'
import { SpaceMark } from './SpaceMark.tsx'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import styles from './StatusBar.module.css'

// The rules come after the first picture, and so does what they find.
const LintMark = part(async () => (await import('#renderer/features/lint/LintMark.tsx')).LintMark)

// The list is not needed before it is asked for.
const LintPanel = part(
  async () => (await import('#renderer/features/lint/LintPanel.tsx')).LintPanel,
)

const RemarksPanel = part(
  async () => (await import('#renderer/features/remarks/panel/RemarksPanel.tsx')).RemarksPanel,
)

/** As high as the bar, with nothing in it yet. */
export function StatusBarRoom(): ReactNode {
  return <div className={styles.bar} />
}

export function StatusBar(): ReactNode {
  const translate = useTranslate()
  const { language, setLanguage } = useLanguage()
  const zoom = useSurfaceState((state) => state.zoom)
  const model = useModel()
  const backup = useObservable(model.state).open?.backup
  const other = language === 'ko' ? 'en' : 'ko'
  const [isLintOpen, setIsLintOpen] = useState(false)
  const lintMark = useRef<HTMLButtonElement>(null)
  const remarksTab = useRemarksPanel((state) => state.tab)
  const commentsMark = useRef<HTMLButtonElement>(null)
  const bar = (
    <footer className={styles.bar} aria-label={translate('status.bar')}>
      <SaveMark />
      <SpaceMark />
      {backup != null && <BackupMark keeper={backup} now={model.tools.clock.now()} />}
      <PlaceCounts />
      <LintMark ref={lintMark} isOpen={isLintOpen} onToggle={() => setIsLintOpen(!isLintOpen)} />
      <CommentsMark ref={commentsMark} />
      <span className={styles.spring} />
      <StatusItem
        icon="language"
        tooltip={translate(`app.switch_to_${other}`)}
        onPress={() => setLanguage(other)}
      >
        {translate(`app.language_${language}`)}
      </StatusItem>
      {zoom !== null && (
        <span className={styles.zoom} title={translate('status.zoom_name')}>
          {formatPercent(zoom, language)}
        </span>
      )}
    </footer>
  )
  return (
    <>
      {isLintOpen && (
        <LintPanel
          onClose={() => {
            setIsLintOpen(false)
            lintMark.current?.focus()
          }}
        />
      )}
      {remarksTab !== null && (
        <RemarksPanel
          tab={remarksTab}
          onClose={() => {
            useRemarksPanel.getState().show(null)
            commentsMark.current?.focus()
          }}
        />
      )}
      {bar}
    </>
  )
}
