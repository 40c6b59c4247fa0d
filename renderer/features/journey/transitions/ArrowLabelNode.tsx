/** The label of an arrow: its name, and pictures with numbers for what happens on the way. */

import { memo } from 'react'
import { stackedText } from '#shared/layout/transitions/arrow-label.ts'
import type { PlacedLabel } from '#shared/layout/transitions/place-labels.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ArrowLayer.module.css'

export const ArrowLabelNode = memo(function ArrowLabelNode(props: {
  readonly placed: PlacedLabel
}) {
  const { id, label, box, form } = props.placed
  const { name, marks } = label
  const translate = useTranslate()
  const isChosen = useSession((session) => isSelected(session.selectedIds, id))
  const spoken = [
    name,
    ...marks.map(({ kind, text }) => translate(`transition.mark_${kind}`, { text })),
  ]
  const showsName = name !== '' && (form === 'whole' || marks.length === 0)
  return (
    <div
      className={classNames(
        styles.label,
        form === 'stack' && styles.stack,
        marks.some(({ kind }) => kind === 'break') && styles.broken,
        isChosen && styles.chosenLabel,
      )}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      title={spoken.filter((part) => part !== '').join('\n')}
      data-arrow-id={id}
    >
      {showsName && <span className={styles.name}>{name}</span>}
      {marks.map(({ kind, text }) => (
        <span key={kind} className={styles.mark}>
          <Icon name={`arrow-${kind}`} size={11} />
          {form === 'stack' ? stackedText({ kind, text }) : text}
        </span>
      ))}
    </div>
  )
})
