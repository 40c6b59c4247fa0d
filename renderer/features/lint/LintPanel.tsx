/** The list of findings below the page: by severity, with what can be done, and what is meant to be so. */

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { findingKey } from '#shared/analysis/lint/lint.ts'
import { severities } from '#shared/analysis/lint/lint-rule.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useLint } from '#renderer/state/lint.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { FindingGroup } from './FindingGroup.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './LintPanel.module.css'
import { useFindingVerbs, type FindingVerbs } from './use-finding-verbs.ts'
import { WaivedRow } from './WaivedRow.tsx'

interface LintPanelProps {
  readonly onClose: () => void
}

export function LintPanel({ onClose }: LintPanelProps): ReactNode {
  const translate = useTranslate()
  const report = useLint()
  const panel = useRef<HTMLElement>(null)
  const verbs = useVerbsThatKeepFocus(panel, useFindingVerbs())
  const open = report?.open ?? []
  const waived = report?.waived ?? []

  useEffect(() => panel.current?.focus(), [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposingKey(event)) return
    event.stopPropagation()
    onClose()
  }

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={translate('lint.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{translate('lint.title')}</h2>
        <IconButton
          icon="close"
          size="small"
          label={translate('lint.close')}
          tooltipSide="left"
          onClick={onClose}
        />
      </header>
      {open.length === 0 && (
        <p className={styles.empty}>
          <Icon name="success" size={16} />
          {translate('lint.empty')}
        </p>
      )}
      {severities.map((severity) => {
        const own = open.filter((finding) => finding.severity === severity)
        return (
          <FindingGroup
            key={severity}
            title={translate(`lint.group_${severity}`, { count: own.length })}
            rows={own.map((finding) => (
              <FindingRow key={findingKey(finding)} finding={finding} verbs={verbs} />
            ))}
          />
        )
      })}
      <FindingGroup
        title={translate('lint.group_waived', { count: waived.length })}
        rows={waived.map((each) => (
          <WaivedRow key={findingKey(each.finding)} waived={each} verbs={verbs} />
        ))}
      />
    </section>
  )
}

/** A row that is done with goes; the keyboard stays at the row that takes its place. */
function useVerbsThatKeepFocus(
  panel: { readonly current: HTMLElement | null },
  verbs: FindingVerbs,
): FindingVerbs {
  const rows = () => [...(panel.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
  const keeping = (verb: () => void): void => {
    const place = rows().findIndex((row) => row.contains(document.activeElement))
    verb()
    requestAnimationFrame(() => {
      if (panel.current === null || document.activeElement !== document.body) return
      const next = rows()[Math.min(place, rows().length - 1)]
      ;(next?.querySelector('button') ?? panel.current).focus()
    })
  }
  return {
    fix: (finding) => keeping(() => verbs.fix(finding)),
    waive: (finding, reason) => keeping(() => verbs.waive(finding, reason)),
    unwaive: (finding) => keeping(() => verbs.unwaive(finding)),
  }
}
