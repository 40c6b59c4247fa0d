/** Shows a text on one line with some of its parts marked, such as what a search found. */
import { Fragment, type ReactNode } from 'react'
import styles from './MarkedText.module.css'

interface MarkedTextProps {
  readonly text: string
  /** In their order, none within another; in UTF-16 units. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

export function MarkedText({ text, ranges }: MarkedTextProps): ReactNode {
  return (
    <>
      {ranges.map(({ start, end }, n) => (
        <Fragment key={start}>
          {text.slice(ranges[n - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
