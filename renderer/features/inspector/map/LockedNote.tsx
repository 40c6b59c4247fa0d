/** Says that the structure of the map is locked, and offers to unlock it. */

import type { ReactNode } from 'react'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './LockedNote.module.css'

export function LockedNote({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  return (
    <div className={styles.note}>
      <Icon name="lock" size={14} />
      <span className={styles.words}>{translate('structure.locked')}</span>
      <Button
        size="small"
        disabled={isReadOnly}
        onClick={() => run(lockStructure, { journeyId, isLocked: false })}
      >
        {translate('structure.unlock')}
      </Button>
    </div>
  )
}
