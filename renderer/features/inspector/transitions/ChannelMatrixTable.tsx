/** How often people go from one channel to another, and what it costs them; a cell chooses its arrows. */

import type { ReactNode } from 'react'
import { channelPair, type ChannelCell, type ChannelMatrix } from '#shared/analysis/transitions.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import { spanOf } from '#shared/layout/transitions/arrow-label.ts'
import { spanWord } from '#renderer/i18n/arrow-words.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useSession } from '#renderer/state/session.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './Transitions.module.css'

export function ChannelMatrixTable({ matrix }: { readonly matrix: ChannelMatrix }): ReactNode {
  const translate = useTranslate()
  const { channels, cells } = matrix
  if (cells.size === 0) return null
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={translate('transition.matrix')}
      tabIndex={0}
    >
      <table className={styles.matrix}>
        <caption className="visually-hidden">{translate('transition.matrix')}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>{translate('transition.matrix_corner')}</td>
            {channels.map((channel) => (
              <th key={channel.id} scope="col">
                <ChannelName channel={channel} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((from) => (
            <tr key={from.id}>
              <th scope="row">
                <ChannelName channel={from} />
              </th>
              {channels.map((to) => {
                const cell = cells.get(channelPair(from.id, to.id))
                return (
                  <td key={to.id} className={from.id === to.id ? styles.same : undefined}>
                    {cell !== undefined && <Cell from={from} to={to} cell={cell} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChannelName({ channel }: { readonly channel: Channel }): ReactNode {
  const translate = useTranslate()
  return (
    <span className={styles.channel}>
      <Icon name={`channel-${channel.kind}`} size={12} />
      {nameOr(translate, channel.name)}
    </span>
  )
}

interface CellProps {
  readonly from: Channel
  readonly to: Channel
  readonly cell: ChannelCell
}

function Cell({ from, to, cell }: CellProps): ReactNode {
  const { handOvers, breakCount, lostCount, repeatedCount, waitMinutes } = cell
  const translate = useTranslate()
  const select = useSession((session) => session.select)
  const count = handOvers.length
  const names = { from: nameOr(translate, from.name), to: nameOr(translate, to.name) }
  const waitWords = (minutes: number) =>
    translate('transition.matrix_wait', { span: spanWord(translate, spanOf(minutes)) })
  const costs = [
    [breakCount, translate('transition.matrix_breaks', { count: breakCount })] as const,
    [lostCount, translate('transition.matrix_lost', { count: lostCount })] as const,
    [repeatedCount, translate('transition.matrix_repeated', { count: repeatedCount })] as const,
    [waitMinutes ?? 0, waitWords(waitMinutes ?? 0)] as const,
  ].flatMap(([size, words]) => (size === 0 ? [] : [words]))
  const [main] = costs
  return (
    <button
      type="button"
      className={breakCount > 0 ? styles.brokenCell : styles.cell}
      title={costs.join('\n')}
      onClick={() => select(handOvers.map(({ transition }) => transition.id))}
    >
      <span className="visually-hidden">{translate('transition.from_to', names)}</span>
      <strong>{count}</strong>
      {main !== undefined && <span className={styles.cost}>{main}</span>}
    </button>
  )
}
