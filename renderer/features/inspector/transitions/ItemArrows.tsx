/** The arrows of a card, out and in; each leads to its own fields. */

import type { ReactNode } from 'react'
import { handOverOf } from '#shared/analysis/transitions.ts'
import { arrowsAt } from '#shared/commands/transitions/arrows-of.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { HandOverFacts } from './HandOverFacts.tsx'

export function ItemArrows({ itemId }: { readonly itemId: string }): ReactNode {
  const translate = useTranslate()
  const arrows = useSelected((reader) => arrowsAt(reader, itemId), [itemId])
  const titles = useSelected(
    (reader) => arrows.map((arrow) => otherEnd(handOverOf(reader, arrow), itemId)),
    [arrows, itemId],
  )
  if (arrows.length === 0) return null
  return (
    <Section title={translate('transition.arrows', { count: arrows.length })}>
      <LinkList>
        {arrows.map((arrow, n) => {
          const isOut = arrow.fromId === itemId
          const direction = translate(isOut ? 'transition.goes_to' : 'transition.comes_from')
          return (
            <LinkRow
              key={arrow.id}
              id={arrow.id}
              icon={isOut ? 'forward' : 'back'}
              kicker={arrow.label === '' ? direction : `${direction} · ${arrow.label}`}
              title={nameOr(translate, titles[n] ?? '')}
              aside={<HandOverFacts transition={arrow} />}
            />
          )
        })}
      </LinkList>
    </Section>
  )
}

function otherEnd(handOver: ReturnType<typeof handOverOf>, itemId: string): string {
  if (handOver === null) return ''
  return handOver.from.id === itemId ? handOver.to.title : handOver.from.title
}
