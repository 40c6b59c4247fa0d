/** A line that leads to another record of the map, with what is most worth knowing about it. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import type { Tone } from '#renderer/ui/display/tone.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './LinkRow.module.css'
import { useReveal } from './use-reveal.ts'

interface LinkRowProps {
  readonly id: string
  readonly title: string
  readonly icon?: IconName
  readonly tone?: Tone
  /** A short line above the title. */
  readonly kicker?: string
  /** At the right edge, e.g. a figure. */
  readonly aside?: ReactNode
  readonly onUnlink?: () => void
}

export function LinkRow(props: LinkRowProps): ReactNode {
  const { id, icon, tone = 'neutral', kicker, aside, onUnlink } = props
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const reveal = useReveal()
  const title = props.title === '' ? translate('inspector.title_hint') : props.title
  return (
    <li className={styles.row} style={toneStyle(tone)}>
      <button type="button" className={styles.link} onClick={() => reveal(id)}>
        {icon !== undefined && <Icon name={icon} size={14} className={styles.icon} />}
        <span className={styles.words}>
          {kicker !== undefined && <span className={styles.kicker}>{kicker}</span>}
          <span className={styles.title}>{title}</span>
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </button>
      {onUnlink !== undefined && (
        <IconButton
          icon="unlink"
          size="small"
          label={translate('inspector.unlink', { name: title })}
          tooltipSide="left"
          disabled={isReadOnly}
          onClick={onUnlink}
        />
      )}
    </li>
  )
}

/** The list round such lines. */
export function LinkList({ children }: { readonly children?: ReactNode }): ReactNode {
  return <ul className={styles.list}>{children}</ul>
}
