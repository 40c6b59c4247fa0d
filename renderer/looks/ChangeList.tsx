/** The frame of listed changes: one row each, which can be a button. */

import type { ReactNode } from 'react'
import styles from './ChangeList.module.css'

/** Takes `<li>` with one element in each. */
export function ChangeList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={styles.list}>{children}</ul>
}
