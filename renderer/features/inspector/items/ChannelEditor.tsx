/** Renames a channel and changes its kind, for every touchpoint that uses it. */

import type { ReactNode } from 'react'
import { updateChannel } from '#shared/commands/channel-commands.ts'
import { channelKinds, type Channel } from '#shared/model/records/channel.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import styles from './ChannelEditor.module.css'

export function ChannelEditor({ channel }: { readonly channel: Channel }): ReactNode {
  const { id, name, kind } = channel
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
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
    </div>
  )
}
