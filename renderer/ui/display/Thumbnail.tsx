/** The frame of a small picture on a card; the picture is decoration unless it has a label. */
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Thumbnail.module.css'

interface ThumbnailProps {
  /** Width divided by height. */
  readonly ratio?: number
  readonly label?: string
  readonly className?: string
  readonly children?: ReactNode
}

export function Thumbnail({ ratio = 2.2, label, className, children }: ThumbnailProps): ReactNode {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <div className={classNames(styles.frame, className)} style={{ aspectRatio: ratio }} {...naming}>
      {children}
    </div>
  )
}
