/** Renames a channel, changes its kind, merges or deletes it, for every touchpoint that uses it. */

import type { ReactNode } from 'react'
import { mergeChannels, removeChannel, updateChannel } from '#shared/commands/channel-commands.ts'
import { channelKinds, type Channel } from '#shared/model/records/channel.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import styles from './ChannelEditor.module.css'

export function ChannelEditor({ channel }: { readonly channel: Channel }): ReactNode {
  const { id, name, kind } = channel
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const others = useSelected(
    (reader) => reader.all('channel').filter((each) => each.id !== id),
    [id],
  )
  return (
    <div className={styles.channel}>
      <RecordLine
        recordId={id}
        fieldName="name"
        label={translate('inspector.channel_name')}
        isLabelHidden
        placeholder={translate('inspector.channel_name')}
        stored={name}
        write={(text, how) => run(updateChannel, { channelId: id, fields: { name: text } }, how)}
      />
      <Select
        label={translate('inspector.channel_kind', { name })}
        isLabelHidden
        value={kind}
        options={channelKinds.map((value) => ({
          value,
          label: translate(`inspector.channel-kind-${value}`),
          icon: `channel-${value}` as const,
        }))}
        isDisabled={isReadOnly}
        onChange={(value) => run(updateChannel, { channelId: id, fields: { kind: value } })}
      />
      {!isReadOnly && (
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('inspector.channel_menu', { name: nameOr(translate, name) })}
            />
          }
          items={[
            {
              kind: 'submenu',
              label: translate('inspector.channel_merge'),
              icon: 'link',
              isDisabled: others.length === 0,
              items: others.map((other) => ({
                label: nameOr(translate, other.name),
                icon: `channel-${other.kind}` as const,
                onSelect: () => run(mergeChannels, { channelId: id, intoId: other.id }),
              })),
            },
            {
              label: translate('inspector.channel_delete'),
              icon: 'delete',
              isDanger: true,
              onSelect: () => run(removeChannel, { channelId: id }),
            },
          ]}
        />
      )}
    </div>
  )
}
