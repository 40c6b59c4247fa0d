/** Chooses the channels of a touchpoint, makes new ones from what is typed, and renames them. */

import { useState, type ReactNode } from 'react'
import { addChannel } from '#shared/commands/channel-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { ChannelEditor } from './ChannelEditor.tsx'
import { guessChannelKind } from '#renderer/looks/guess-channel-kind.ts'
import styles from './ChannelsField.module.css'

export function ChannelsField({ item }: { readonly item: Touchpoint }): ReactNode {
  const { id, channelIds } = item
  const translate = useTranslate()
  const run = useRun()
  const channels = useSelected((reader) => reader.all('channel'), [])
  const [isEditing, setIsEditing] = useState(false)
  const chosen = channels.filter((channel) => channelIds.includes(channel.id))

  function create(name: string): void {
    const gestureKey = newGesture(`channels:${id}`)
    const kind = guessChannelKind(name)
    const channelId = run(addChannel, { name, kind }, { gestureKey })
    if (channelIds.includes(channelId)) return
    const fields = { channelIds: [...channelIds, channelId] }
    run(updateTouchpoint, { touchpointId: id, fields }, { gestureKey })
    // Nothing in the name said what it is, so the question is put.
    if (kind === 'other') setIsEditing(true)
  }

  return (
    <div className={styles.channels}>
      <Combobox
        label={translate('inspector.channels')}
        values={channelIds}
        options={channels.map(({ id: value, name, kind }) => ({
          value,
          label: name === '' ? translate('common.untitled') : name,
          icon: `channel-${kind}` as const,
        }))}
        placeholder={translate('inspector.channels_hint')}
        emptyLabel={translate('inspector.channels_none')}
        createLabel={(name) => translate('common.create_named', { name })}
        removeLabel={(name) => translate('common.remove_named', { name })}
        onCreate={create}
        onChange={(values) =>
          run(updateTouchpoint, { touchpointId: id, fields: { channelIds: [...values] } })
        }
      />
      {chosen.length > 0 && (
        <Button
          variant="ghost"
          size="small"
          icon={isEditing ? 'chevron-up' : 'chevron-down'}
          className={styles.toggle}
          aria-expanded={isEditing}
          onClick={() => setIsEditing(!isEditing)}
        >
          {translate('inspector.channels_edit')}
        </Button>
      )}
      {isEditing && chosen.map((channel) => <ChannelEditor key={channel.id} channel={channel} />)}
    </div>
  )
}
