/** The mark of a person: a colour together with a point shape. */
import type { ReactNode } from 'react'
import { pointShapePath, type PersonColorName, type PointShapeName } from './point-shape.ts'

interface PersonaMarkProps {
  readonly color: PersonColorName
  readonly shape: PointShapeName
  /** In px. */
  readonly size?: number
  /** Struck through, for somebody whom the service is not made for. */
  readonly isStruck?: boolean
  /** Only where no name stands beside it. */
  readonly label?: string
  readonly className?: string
}

export function PersonaMark(props: PersonaMarkProps): ReactNode {
  const { color, shape, size = 12, isStruck = false, label, className } = props
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      className={className}
      style={{ flexShrink: 0 }}
      {...naming}
    >
      <path
        d={pointShapePath(shape, 6, 6, 4.4)}
        fill={`var(--${color})`}
        stroke={`var(--${color})`}
        strokeWidth={0.8}
        strokeLinejoin="round"
      />
      {isStruck && (
        <>
          <path d="M1 11 11 1" stroke="var(--surface)" strokeWidth={3.2} />
          <path d="M1 11 11 1" stroke="var(--ink)" strokeWidth={1.4} />
        </>
      )}
    </svg>
  )
}
