/** The evidence behind a record as quotes that lead to it, with a hint where it is thin. */

import { useState, type ReactNode } from 'react'
import { unlink } from '#shared/commands/thread/link-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { useReveal } from '#renderer/features/inspector/parts/use-reveal.ts'
import {
  evidenceBehind,
  sourceCount,
} from '#renderer/features/inspector/reading/evidence-behind.ts'
import { directLinks } from '#renderer/features/inspector/reading/thread-lines.ts'
import { useOfferUndo } from '#renderer/features/inspector/thread/use-offer-undo.ts'
import styles from './PlacedFields.module.css'

const mostShown = 3

export function EvidenceList({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const reveal = useReveal()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const [showsAll, setShowsAll] = useState(false)
  const evidence = useSelected((reader) => evidenceBehind(reader, id), [id])
  const links = useSelected((reader) => directLinks(reader, id), [id])
  const shown = showsAll ? evidence : evidence.slice(0, mostShown)
  const left = evidence.length - shown.length
  const sources = sourceCount(evidence)
  return (
    <Section title={translate('inspector.evidence_count', { count: evidence.length })}>
      {evidence.length > 0 && (
        <ul className={styles.quotes}>
          {shown.map(({ id: evidenceId, title, kind, participantCode, source, date }) => {
            const from = [translate(`inspector.evidence_${kind}`), participantCode || source, date]
            const linkId = links.get(evidenceId)
            return (
              <li key={evidenceId} className={styles.quote}>
                <button type="button" className={styles.quoteGo} onClick={() => reveal(evidenceId)}>
                  <span className={styles.words}>{nameOr(translate, title)}</span>
                  <span className={styles.from}>
                    {from.filter((part) => part !== '').join(' · ')}
                  </span>
                </button>
                {linkId !== undefined && (
                  <IconButton
                    icon="unlink"
                    size="small"
                    tooltipSide="left"
                    label={translate('inspector.unlink', { name: nameOr(translate, title) })}
                    disabled={isReadOnly}
                    onClick={() => {
                      run(unlink, { linkId })
                      offerUndo(translate('inspector.unlinked'))
                    }}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          {translate('inspector.more', { count: left })}
        </button>
      )}
      {evidence.length === 0 && <p className={styles.hint}>{translate('inspector.no_evidence')}</p>}
      {evidence.length > 0 && sources === 1 && (
        <p className={styles.tip}>
          <Icon name="info" size={13} />
          {translate('inspector.one_source')}
        </p>
      )}
      {sources > 1 && (
        <p className={styles.hint}>{translate('inspector.sources', { count: sources })}</p>
      )}
    </Section>
  )
}
