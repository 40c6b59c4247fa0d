/** Pain points as lines that lead to them, each with its severity. */

import type { ReactNode } from 'react'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { LinkList, LinkRow } from './LinkRow.tsx'

interface PainListProps {
  readonly pains: readonly PainPoint[]
  readonly onUnlink?: (painPointId: string) => void
}

export function PainList({ pains, onUnlink }: PainListProps): ReactNode {
  const translate = useTranslate()
  if (pains.length === 0) return null
  return (
    <LinkList>
      {pains.map(({ id, title, severity }) => (
        <LinkRow
          key={id}
          id={id}
          icon="lane-pain-point"
          tone="pain"
          title={title}
          {...(severity === null
            ? {}
            : { kicker: translate('inspector.severity_is', { score: severity }) })}
          {...(onUnlink === undefined ? {} : { onUnlink: () => onUnlink(id) })}
        />
      ))}
    </LinkList>
  )
}
