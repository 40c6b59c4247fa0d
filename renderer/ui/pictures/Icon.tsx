/** Draws an icon by our own name; silent to screen readers unless it has a label. */
import type { ReactNode } from 'react'
import { icons, type IconName } from './icon-names.ts'

interface IconProps {
  readonly name: IconName
  /** In px. */
  readonly size?: number
  /** Only where the icon stands alone and says something that no word beside it says. */
  readonly label?: string
  readonly className?: string | undefined
}

export function Icon({ name, size = 16, label, className }: IconProps): ReactNode {
  const Picture = icons[name]
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <Picture
      size={size}
      strokeWidth={size > 20 ? 1.5 : 1.6}
      className={className}
      focusable={false}
      style={{ flexShrink: 0 }}
      {...naming}
    />
  )
}
