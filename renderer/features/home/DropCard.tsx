/** Says that files can be dropped, and opens one by hand; the whole window takes the drop. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './DropCard.module.css'

export function DropCard({ onOpenFile }: { readonly onOpenFile: () => void }): ReactNode {
  const translate = useTranslate()
  return (
    <button type="button" className={styles.card} onClick={onOpenFile}>
      <Icon name="upload" size={22} />
      <span>{translate('home.drop_formats')}</span>
      <span>{translate('home.drop_here')}</span>
    </button>
  )
}
