/** Deletes what is selected; says beforehand what goes along, and offers the way back afterwards. */

import { useId, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import styles from './DeleteButton.module.css'

interface DeleteButtonProps {
  readonly label: string
  /** Sentences on what else is lost. */
  readonly hints?: readonly (string | false)[]
  /** What is told when it is done. */
  readonly doneText: string
  readonly onDelete: () => void
  readonly isLocked?: boolean
}

export function DeleteButton({
  label,
  hints = [],
  doneText,
  onDelete,
  isLocked = false,
}: DeleteButtonProps): ReactNode {
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  const select = useSession((session) => session.select)
  const id = useId()
  const shown = hints.filter((hint) => hint !== false)

  function remove(): void {
    onDelete()
    select([])
    moveFocus('map')
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text: doneText, action })
      return () => toasts.dismiss(toast)
    })
  }

  return (
    <div className={styles.deletion}>
      <Button
        variant="danger"
        icon="delete"
        className={styles.button}
        disabled={document.isReadOnly || isLocked}
        aria-describedby={shown.length === 0 ? undefined : id}
        onClick={remove}
      >
        {label}
      </Button>
      {shown.length > 0 && (
        <p id={id} className={styles.hint}>
          {shown.join(' ')}
        </p>
      )}
    </div>
  )
}
