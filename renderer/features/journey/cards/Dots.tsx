/** A score from 1 to 5 as dots, read aloud as a sentence. */

import styles from './ItemNode.module.css'

export function Dots({ value, label }: { readonly value: number | null; readonly label: string }) {
  return (
    <svg width={44} height={8} viewBox="0 0 44 8" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((place) => (
        <circle
          key={place}
          cx={place * 9 - 5}
          cy={4}
          r={3.4}
          className={value !== null && place <= value ? styles.dot : styles.noDot}
        />
      ))}
    </svg>
  )
}
