/** Links the selected card with what fits, found by typing; what is linked already can be taken off. */

import { withoutBreaks } from '#shared/base/text.ts'
import { useEffect, useRef, type ReactNode } from 'react'
import { linkRecords, unlink } from '#shared/commands/thread/link-commands.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { linkable, linksOf } from './flow-cards.ts'
import styles from './DefineFlowView.module.css'

const mostOffered = 60

export function LinkMenu({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  return (
    <Popover
      label={translate('define.link')}
      align="end"
      trigger={
        <Button size="small" icon="link">
          {translate('define.link')}
        </Button>
      }
    >
      <LinkChoice id={id} />
    </Popover>
  )
}

function LinkChoice({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const others = useSelected((reader) => linkable(reader, id), [id])
  const linkPairs = useSelected(
    (reader) => [...linksOf(reader, id)].map(([otherId, linkId]) => `${otherId} ${linkId}`),
    [id],
  )
  const links = new Map(linkPairs.map((pair) => splitPair(pair)))
  const frame = useRef<HTMLDivElement>(null)
  // Else the first thing that can be taken off would have the focus.
  useEffect(() => frame.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={frame} className={styles.choice}>
      <Combobox
        label={translate('define.linked_with')}
        values={[...links.keys()].filter((otherId) => others.some((each) => each.id === otherId))}
        options={others.map((other) =>
          optionOf(other, (text) => nameOr(translate, text), translate),
        )}
        mostShown={mostOffered}
        placeholder={translate('define.link_hint')}
        emptyLabel={translate('define.link_none')}
        removeLabel={(name) => translate('define.unlink', { name })}
        onChange={(values) => {
          const added = values.find((value) => !links.has(value))
          if (added !== undefined) run(linkRecords, { aId: id, bId: added })
          for (const [otherId, linkId] of links) {
            if (!values.includes(otherId) && others.some((each) => each.id === otherId)) {
              run(unlink, { linkId })
              return
            }
          }
        }}
      />
    </div>
  )
}

function splitPair(pair: string): readonly [string, string] {
  const [otherId = '', linkId = ''] = pair.split(' ')
  return [otherId, linkId]
}

const icons: Readonly<Partial<Record<AnyRecord['type'], IconName>>> = {
  'pain-point': 'lane-pain-point',
  insight: 'eye',
  'point-of-view': 'user',
  question: 'define',
  evidence: 'evidence',
  opportunity: 'lane-opportunity',
  idea: 'idea',
}

const words: Readonly<Partial<Record<AnyRecord['type'], TranslationKey>>> = {
  'pain-point': 'define.kind_pain-point',
  insight: 'define.kind_insight',
  'point-of-view': 'define.kind_point-of-view',
  question: 'define.kind_question',
  evidence: 'define.kind_evidence',
  opportunity: 'define.kind_opportunity',
  idea: 'define.kind_idea',
}

function optionOf(
  record: AnyRecord,
  name: (text: string) => string,
  translate: (key: TranslationKey, values?: Readonly<Record<string, string>>) => string,
) {
  const title = name('title' in record ? withoutBreaks(record.title) : '')
  const word = words[record.type]
  return {
    value: record.id,
    label:
      word === undefined
        ? title
        : translate('define.kind_and_title', { kind: translate(word), title }),
    icon: icons[record.type] ?? 'notes',
  } as const
}
