/** Draws what stands below a card's title: channels, scores, dots, people, owner, source. */

import type { CellItem } from '#shared/model/cells.ts'
import type { CardRowKind } from '#shared/layout/card-layout.ts'
import { cardMetrics } from '#shared/layout/card-metrics.ts'
import { expectationGap } from '#shared/analysis/gaps.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { DeliveryMarks } from '#renderer/features/journey/blueprint/DeliveryMarks.tsx'
import { CardPicture } from './CardPicture.tsx'
import { Dots } from './Dots.tsx'
import { RemarkChips } from './RemarkChips.tsx'
import styles from './ItemNode.module.css'

interface RowProps {
  readonly item: CellItem
  readonly kind: CardRowKind
  /** Width of the card in px. */
  readonly width: number
}

export function CardRowContent({ item, kind, width }: RowProps) {
  const translate = useTranslate()
  const textWidth = width - 2 * cardMetrics.paddingX
  switch (kind) {
    case 'image':
      return item.type === 'card' ? <CardPicture hash={item.image} title={item.title} /> : null
    case 'channels':
      return item.type === 'touchpoint' ? <Channels ids={item.channelIds} /> : null
    case 'moment-of-truth':
      return <span className={styles.badge}>{translate('journey.moment_of_truth')}</span>
    case 'delivery':
      return item.type === 'card' || item.type === 'touchpoint' ? (
        <DeliveryMarks item={item} />
      ) : null
    case 'gap':
      return item.type === 'touchpoint' ? <Gap item={item} textWidth={textWidth} /> : null
    case 'severity':
      return item.type === 'pain-point' ? (
        <div className={styles.severity}>
          <Dots
            value={item.severity}
            label={translate('journey.severity_of', { value: item.severity ?? '–' })}
          />
          {item.frequency !== null && (
            <span>{translate('journey.frequency_short', { value: item.frequency })}</span>
          )}
        </div>
      ) : null
    case 'people':
      return item.type === 'pain-point' ? <People ids={item.personaIds} /> : null
    case 'persona':
      return item.type === 'card' && item.personaId !== null ? (
        <People ids={[item.personaId]} withNames />
      ) : null
    case 'owner':
      return item.type === 'opportunity' ? item.owner : null
    case 'source':
      return item.type === 'card' ? item.source : null
    case 'links':
      return item.type === 'opportunity' ? (
        <span className={styles.links}>
          <Icon name="link" size={12} />
          {textWidth < cardMetrics.linksWordsWidth
            ? item.painPointIds.length
            : translate('journey.pains_linked', { count: item.painPointIds.length })}
        </span>
      ) : null
    case 'remarks':
      return <RemarkChips id={item.id} width={width} />
  }
}

function Channels({ ids }: { readonly ids: readonly string[] }) {
  const channels = useSelected(
    (reader) => ids.flatMap((id) => reader.get('channel', id) ?? []),
    [ids],
  )
  const first = channels[0]
  return (
    <span className={styles.channels}>
      {first !== undefined && <Icon name={`channel-${first.kind}`} size={13} />}
      <span>{channels.map((channel) => channel.name).join(', ')}</span>
    </span>
  )
}

function Gap(props: {
  readonly item: CellItem & { type: 'touchpoint' }
  readonly textWidth: number
}) {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { expectation, actual } = props.item
  const gap = expectationGap(props.item)
  const hasWords = props.textWidth >= cardMetrics.gapWordsWidth
  return (
    <span className={styles.gap}>
      {hasWords && <span>{translate('journey.expectation_actual_short')}</span>}
      <span>
        {expectation ?? '–'}→{actual ?? '–'}
      </span>
      {gap !== null && gap !== 0 && (
        <strong className={classNames(gap < 0 ? styles.worse : styles.better)}>
          {formatSigned(gap, language)}
        </strong>
      )}
    </span>
  )
}

function People(props: { readonly ids: readonly string[]; readonly withNames?: boolean }) {
  const { ids, withNames = false } = props
  const people = useSelected(
    (reader) => ids.flatMap((id) => reader.get('persona', id) ?? []),
    [ids],
  )
  return (
    <span className={styles.people}>
      {people.map((persona) => (
        <span key={persona.id} className={styles.person} title={persona.name}>
          <PersonaMark
            color={persona.color}
            shape={persona.pointShape}
            size={10}
            {...(withNames ? {} : { label: persona.name })}
          />
          {withNames && persona.name}
        </span>
      ))}
    </span>
  )
}
