/** An insight in the define flow, with its best quote, its sources, and a word where they are too few. */

import type { ReactNode } from 'react'
import { sourcesOf } from '#shared/analysis/thread/breaks-of-reasons.ts'
import { retitleNote } from '#shared/commands/boards/note-commands.ts'
import type { Evidence } from '#shared/model/records/evidence.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { FlowCard } from './FlowCard.tsx'
import { bestQuote, casesByKind, evidenceFor } from './evidence-facts.ts'
import { useFlow } from '#renderer/features/boards/define/flow-context.ts'
import styles from './InsightCard.module.css'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'

export function InsightCard({
  id,
  isTabStop,
}: {
  readonly id: string
  readonly isTabStop: boolean
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { selectedIds, isReadOnly } = useFlow()
  const insight = useRecord('insight', id)
  const evidence = useSelected((reader) => evidenceFor(reader, id), [id])
  const isTaught = useSelected(
    (reader) => reader.pointingAt('link', 'toId', id).some(({ kind }) => kind === 'teaches'),
    [id],
  )
  if (insight === undefined) return null
  const title = nameOr(translate, insight.title)
  return (
    <FlowCard id={id} label={title} isTabStop={isTabStop}>
      {selectedIds.has(id) && !isReadOnly ? (
        <WrittenText
          recordId={id}
          field="title"
          stored={insight.title}
          label={translate('define.insight_text')}
          placeholder={translate('define.insight_hint')}
          look="strong"
          write={(text, options) => run(retitleNote, { noteId: id, title: text }, options)}
        />
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      <Sources evidence={evidence} isTaught={isTaught} />
    </FlowCard>
  )
}

interface SourcesProps {
  readonly evidence: readonly Evidence[]
  /** A test taught it, which is as good as evidence. */
  readonly isTaught: boolean
}

function Sources({ evidence, isTaught }: SourcesProps): ReactNode {
  const translate = useTranslate()
  const quote = bestQuote(evidence)
  const kinds = casesByKind(evidence)
  const sources = sourcesOf(evidence).size
  return (
    <>
      {quote !== null && (
        <p className={styles.quote}>{translate('define.quoted', { text: quote.title })}</p>
      )}
      {kinds.length > 0 && (
        <ul className={styles.kinds} aria-label={translate('define.sources')}>
          {kinds.map(({ kind, count }) => (
            <li key={kind}>{translate(`define.source_${kind}`, { count })}</li>
          ))}
        </ul>
      )}
      {sources < 2 && !isTaught && (
        <p className={styles.warning}>
          <Icon name="warning" size={13} />
          {translate(sources === 0 ? 'define.no_source' : 'define.one_source')}
        </p>
      )}
    </>
  )
}
