/** The mark of the product: a thread that dips, with the place that hurts in red. */
import type { ReactNode } from 'react'
import styles from './Logo.module.css'

interface LogoProps {
  /** Height of the mark in px. */
  readonly size?: number
  /** The product's name beside the mark; without it the mark is silent decoration. */
  readonly name?: string
}

export function Logo({ size = 18, name }: LogoProps): ReactNode {
  return (
    <span className={styles.logo}>
      <svg
        viewBox="0 0 24 18"
        width={(size * 24) / 18}
        height={size}
        fill="none"
        aria-hidden="true"
      >
        <g strokeWidth={2.4} strokeLinecap="round" strokeLinejoin="round">
          <path
            className={styles.thread}
            d="M2 14.5C5.5 14.5 5.2 4 8.6 4c3.4 0 4.2 9 8 9C19.600 13 19.800 9.500 22 9.500"
          />
          <path
            className={styles.dip}
            d="M6.700 5.300C7.200 4.500 7.800 4 8.600 4c.8 0 1.500.5 2.100 1.300"
          />
        </g>
      </svg>
      {name !== undefined && <span className={styles.name}>{name}</span>}
    </span>
  )
}
