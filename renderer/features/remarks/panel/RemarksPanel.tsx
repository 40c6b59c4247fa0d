/** The list below the page with all comments, and beside it the one with all tags. */

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRemarksPanel, type RemarksTab } from '#renderer/state/remarks-panel.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { CommentList } from './CommentList.tsx'
import { TagList } from './TagList.tsx'
import styles from './RemarksPanel.module.css'

interface RemarksPanelProps {
  readonly tab: RemarksTab
  readonly onClose: () => void
}

export function RemarksPanel({ tab, onClose }: RemarksPanelProps): ReactNode {
  const translate = useTranslate()
  const show = useRemarksPanel((state) => state.show)
  const panel = useRef<HTMLElement>(null)
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
      aria-label={translate('remarks.panel')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <SegmentedControl
          label={translate('remarks.panel')}
          value={tab}
          options={[
            { value: 'comments', label: translate('remarks.comments'), icon: 'comment' },
            { value: 'tags', label: translate('remarks.tags'), icon: 'tag' },
          ]}
          onChange={show}
        />
        <IconButton
          icon="close"
          size="small"
          label={translate('remarks.panel_close')}
          tooltipSide="left"
          onClick={onClose}
        />
      </header>
      {tab === 'comments' ? <CommentList /> : <TagList />}
    </section>
  )
}
