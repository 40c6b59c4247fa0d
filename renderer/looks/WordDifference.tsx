/** A text before and after: what was taken out is struck through, what came in is underlined. */

import { useMemo, type ReactNode } from 'react'
import { textDifference } from '#shared/analysis/difference/text-difference.ts'
import styles from './WordDifference.module.css'

interface WordDifferenceProps {
  readonly before: string
  readonly after: string
}

export function WordDifference({ before, after }: WordDifferenceProps): ReactNode {
  const parts = useMemo(() => textDifference(before, after), [before, after])
  return parts.map(({ kind, text }, n) => {
    // Parts have no name of their own; they are made anew with every text.
    const key = `${n} ${kind}`
    if (kind === 'removed') {
      return (
        <del key={key} className={styles.removed}>
          {text}
        </del>
      )
    }
    if (kind === 'added') {
      return (
        <ins key={key} className={styles.added}>
          {text}
        </ins>
      )
    }
    return <span key={key}>{text}</span>
  })
}
