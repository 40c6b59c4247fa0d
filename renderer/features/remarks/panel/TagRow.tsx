/** One tag in the list of all tags. */

import { useState, type ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import {
  mergeTags,
  moveTag,
  recolorTag,
  removeTag,
  renameTag,
} from '#shared/commands/remarks/tag-commands.ts'
import { tagColors, type Tag } from '#shared/model/records/tag.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useMapLooks } from '#renderer/state/map-looks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { emptyFilter } from '#shared/layout/filter/map-filter.ts'
import { TagUses } from './TagUses.tsx'
import styles from './RemarksPanel.module.css'

interface TagRowProps {
  readonly tag: Tag
  readonly place: number
  readonly tags: readonly Tag[]
}

export function TagRow({ tag, place, tags }: TagRowProps): ReactNode {
  const { id: tagId, color } = tag
  const translate = useTranslate()
  const run = useRun()
  const document = useDocument()
  const { isReadOnly } = document
  const toasts = useToasts()
  const here = useSession((session) => session.place)
  const [isOpen, setIsOpen] = useState(false)
  const uses = useSelected(
    (reader) =>
      new Set(reader.pointingAt('tagging', 'tagId', tagId).map(({ recordId }) => recordId)).size,
    [tagId],
  )
  const name = nameOr(translate, tag.name)
  const edits = useTextEdits({
    recordId: tagId,
    fieldName: 'name',
    stored: tag.name,
    clean: cleanLine,
    write: (text, how) => run(renameTag, { tagId, name: text }, how),
  })

  function tell(text: string): void {
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text, action })
      return () => toasts.dismiss(toast)
    })
  }

  const others = tags.filter((each) => each.id !== tagId)
  return (
    <li className={styles.tagRow}>
      <div className={styles.tagLine}>
        <Select
          label={translate('remarks.tag_color')}
          isLabelHidden
          className={styles.color ?? ''}
          value={color}
          options={tagColors.map((value) => ({
            value,
            label: translate(`remarks.tag_color_${value}`),
            picture: <span className={styles.dot} style={toneStyle(value)} aria-hidden="true" />,
          }))}
          isDisabled={isReadOnly}
          onChange={(value) => run(recolorTag, { tagId, color: value })}
        />
        <div className={styles.tagName}>
          <InlineEdit
            {...edits}
            label={translate('remarks.tag_name')}
            placeholder={translate('common.untitled')}
          />
        </div>
        <Button
          size="small"
          variant="ghost"
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isOpen}
          disabled={uses === 0}
          title={translate('remarks.tag_used_show', { name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {translate('remarks.tag_uses', { count: uses })}
        </Button>
        <Menu
          align="end"
          trigger={
            <IconButton icon="menu" size="small" label={translate('remarks.tag_more', { name })} />
          }
          items={[
            ...(here.kind === 'journey'
              ? [
                  {
                    label: translate('remarks.tag_filter'),
                    icon: 'filter' as const,
                    onSelect: () =>
                      useMapLooks.getState().change(here.journeyId, {
                        filter: { ...emptyFilter, tagIds: [tagId] },
                        viewId: null,
                      }),
                  },
                  { kind: 'separator' as const },
                ]
              : []),
            {
              kind: 'submenu',
              label: translate('remarks.tag_merge'),
              isDisabled: isReadOnly || others.length === 0,
              items: others.map((other) => ({
                label: nameOr(translate, other.name),
                icon: 'tag' as const,
                onSelect: () => {
                  run(mergeTags, { tagId, intoId: other.id })
                  tell(translate('remarks.merged_tag', { name }))
                },
              })),
            },
            {
              label: translate('remarks.tag_up'),
              isDisabled: isReadOnly || place === 0,
              onSelect: () => run(moveTag, { tagId, index: place - 1 }),
            },
            {
              label: translate('remarks.tag_down'),
              isDisabled: isReadOnly || place === tags.length - 1,
              onSelect: () => run(moveTag, { tagId, index: place + 1 }),
            },
            { kind: 'separator' },
            {
              label: translate('common.delete'),
              icon: 'delete',
              isDanger: true,
              isDisabled: isReadOnly,
              onSelect: () => {
                run(removeTag, { tagId })
                tell(translate('remarks.deleted_tag', { name }))
              },
            },
          ]}
        />
      </div>
      {isOpen && <TagUses tagId={tagId} />}
    </li>
  )
}
