/** What people put on a record, as it stands in the inspector and on sheets: tags and comments. */

import type { ReactNode } from 'react'
import { Comments } from './Comments.tsx'
import { TagsField } from './TagsField.tsx'
import styles from './Remarks.module.css'

/** For several records there are tags only: a comment is about one thing. */
export function RecordRemarks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const [only, ...others] = ids
  if (only === undefined) return null
  return (
    <div className={styles.remarks}>
      <TagsField ids={ids} />
      {others.length === 0 && <Comments key={only} recordId={only} />}
    </div>
  )
}
