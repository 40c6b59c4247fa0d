/** The thread through a record: why it is there, what came of it, and what can be made of it next. */

import type { ReactNode } from 'react'
import { unlink } from '#shared/commands/thread/link-commands.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { setThreadLit, useThreadLit } from '#renderer/state/thread.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { directLinks, threadGroups } from '#renderer/features/inspector/reading/thread-lines.ts'
import { LinkPicker } from './LinkPicker.tsx'
import { NextSteps } from './NextSteps.tsx'
import { ThreadGroupLines } from './ThreadGroupLines.tsx'
import styles from './ThreadSection.module.css'
import { useOfferUndo } from './use-offer-undo.ts'

interface ThreadSectionProps {
  readonly record: AnyRecord
  /** Leaves out the evidence linked directly, where it has a list of its own. */
  readonly hidesEvidence?: boolean
}

export function ThreadSection({ record, hidesEvidence = false }: ThreadSectionProps): ReactNode {
  const { id } = record
  const translate = useTranslate()
  const run = useRun()
  const offerUndo = useOfferUndo()
  const { isReadOnly } = useDocument()
  const isLit = useThreadLit()
  const groups = useSelected((reader) => threadGroups(reader, id), [id])
  const links = useSelected((reader) => directLinks(reader, id), [id])
  const shown = groups.flatMap((group) => {
    if (!hidesEvidence || group.station !== 'evidence' || group.side !== 'upstream') return [group]
    const ids = group.ids.filter((each) => !links.has(each))
    return ids.length === 0 ? [] : [{ ...group, ids }]
  })

  function cut(linkId: string): void {
    run(unlink, { linkId })
    offerUndo(translate('inspector.unlinked'))
  }

  return (
    <Section
      title={translate('inspector.thread')}
      action={
        <IconButton
          icon={isLit ? 'eye' : 'eye-off'}
          size="small"
          tooltipSide="left"
          label={translate('inspector.thread_light')}
          isPressed={isLit}
          onClick={() => setThreadLit(!isLit)}
        />
      }
    >
      {shown.length > 1 ? (
        <ol className={styles.thread}>
          {shown.map((group) => (
            <ThreadGroupLines
              key={`${group.side} ${group.station}`}
              group={group}
              links={links}
              onUnlink={isReadOnly ? undefined : cut}
            />
          ))}
        </ol>
      ) : (
        <p className={styles.none}>{translate('inspector.thread_none')}</p>
      )}
      {!isReadOnly && (
        <>
          <LinkPicker id={id} />
          <NextSteps record={record} />
        </>
      )}
    </Section>
  )
}
