/** The hand-overs of a map: from channel to channel, and the worst first, each leading to its place. */

import { useMemo, useState, type ReactNode } from 'react'
import { channelMatrix, handOversOf, isBad, type HandOver } from '#shared/analysis/transitions.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { ChannelMatrixTable } from './ChannelMatrixTable.tsx'
import { HandOverFacts } from './HandOverFacts.tsx'
import { MakeOpportunity } from './MakeOpportunity.tsx'
import styles from './Transitions.module.css'

const mostShown = 5

export function MapTransitions({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  // There may be hundreds of them, which nobody has asked for yet.
  const [isShowingOthers, setShowingOthers] = useState(false)
  // What is shown here changes with arrows, cards and channels; they say when to look again.
  const arrows = useSelected((reader) => reader.all('transition'), [])
  const channels = useSelected((reader) => reader.all('channel'), [])
  const ends = useSelected(
    (reader) => arrows.flatMap(({ fromId, toId }) => [reader.find(fromId), reader.find(toId)]),
    [arrows],
  )
  const { handOvers, matrix } = useMemo(() => {
    const all = handOversOf(store, journeyId)
    return { handOvers: all, matrix: channelMatrix(store, all) }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what the store holds changes with these
  }, [journeyId, arrows, channels, ends, store])
  if (handOvers.length === 0) return null
  const bad = handOvers.filter(isBad).slice(0, mostShown)
  const others = handOvers.filter((each) => !bad.includes(each))
  return (
    <Section title={translate('transition.hand_overs')}>
      <ChannelMatrixTable matrix={matrix} />
      {bad.length > 0 && (
        <>
          <h4 className={styles.subtitle}>{translate('transition.worst')}</h4>
          <ul className={styles.worst}>
            {bad.map((handOver) => (
              <li key={handOver.transition.id} className={styles.bad}>
                <LinkList>
                  <HandOverRow handOver={handOver} />
                </LinkList>
                <MakeOpportunity handOver={handOver} isSmall />
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <details
          className={styles.others}
          onToggle={(event) => setShowingOthers(event.currentTarget.open)}
        >
          <summary>{translate('transition.other_arrows', { count: others.length })}</summary>
          {isShowingOthers && (
            <LinkList>
              {others.map((handOver) => (
                <HandOverRow key={handOver.transition.id} handOver={handOver} />
              ))}
            </LinkList>
          )}
        </details>
      )}
    </Section>
  )
}

function HandOverRow({ handOver }: { readonly handOver: HandOver }): ReactNode {
  const { transition, from, to } = handOver
  const translate = useTranslate()
  const names = { from: nameOr(translate, from.title), to: nameOr(translate, to.title) }
  return (
    <LinkRow
      id={transition.id}
      icon="forward"
      {...(transition.label === '' ? {} : { kicker: transition.label })}
      title={translate('transition.from_to', names)}
      aside={<HandOverFacts transition={transition} />}
    />
  )
}
