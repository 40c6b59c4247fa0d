/** A place in the thread where something is missing, with the one action that mends it. */

import type { ReactNode } from 'react'
import { missingId } from '#shared/layout/thread/thread-subject.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { mendWord } from '#renderer/looks/mend-word.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useMend } from '#renderer/state/use-mend.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './MissingCard.module.css'

export function MissingCard({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const { breaks } = useThreadParts()
  const { isReadOnly } = useDocument()
  const mend = useMend()
  const found = breaks.find((each) => missingId(each) === id)
  if (found === undefined) return null
  const { kind } = found
  return (
    <div className={styles.card}>
      <span className={styles.what}>
        <Icon name="warning" size={12} /> {translate(`thread.break_${kind}`)}
      </span>
      {!isReadOnly && (
        <button
          type="button"
          className={styles.mend}
          onClick={(event) => {
            event.stopPropagation()
            mend(found.mend, {
              title:
                kind === 'pain-without-question' ? `${translate('thread.question_start')} ` : '',
              toBeName: translate('thread.to_be_name'),
            })
          }}
        >
          + {translate(mendWord(found))}
        </button>
      )}
    </div>
  )
}
