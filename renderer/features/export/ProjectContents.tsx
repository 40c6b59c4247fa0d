/** Lists what a project file will hold, and how large it will be. */

import { useEffect, useState, type ReactNode } from 'react'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { summarizeProject } from '#shared/files/project-summary.ts'
import { formatFileSize, formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { projectText } from '#renderer/state/project-text.ts'
import styles from './ProjectContents.module.css'

export function ProjectContents(): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const sizeBytes = useFileSize()
  const summary = useSelected(summarizeProject, [])
  const pictureCount = useSelected(() => assetHashesIn(store.everything()).size, [store])
  const rows = [
    ['exporting.personas', summary.personaCount],
    ['exporting.journeys', summary.journeyCount],
    ['exporting.touchpoints', summary.touchpointCount],
    ['exporting.pains', summary.painPointCount],
    ['exporting.opportunities', summary.opportunityCount],
    ['exporting.cards', summary.cardCount],
    ['exporting.pictures', pictureCount],
  ] as const
  return (
    <section aria-label={translate('exporting.contains')} className={styles.contents}>
      <h3 className={styles.title}>{translate('exporting.contains')}</h3>
      <dl>
        {rows.map(([key, count]) => (
          <div key={key} className={styles.row}>
            <dt>{translate(key)}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>{translate('exporting.size')}</dt>
          <dd>{sizeBytes === null ? '…' : formatFileSize(sizeBytes, language)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** Size of the file in bytes; null until it is known. */
function useFileSize(): number | null {
  const { store } = useDocument().workbench
  const shelf = useAssets()
  const [sizeBytes, setSizeBytes] = useState<number | null>(null)
  useEffect(() => {
    let isStopped = false
    const measure = async (): Promise<void> => {
      const { size } = new Blob([await projectText(store, shelf)])
      if (!isStopped) setSizeBytes(size)
    }
    // A file that cannot be made says so when it is to be saved.
    measure().catch(() => undefined)
    return () => {
      isStopped = true
    }
  }, [store, shelf])
  return sizeBytes
}
