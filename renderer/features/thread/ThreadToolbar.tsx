/** The bar above the thread: how far it has come, whom it is about, and how it is shown. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { setThreadLit, useThreadLit } from '#renderer/state/thread.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadToolbar.module.css'

export type ThreadLook = 'picture' | 'list'

interface ThreadToolbarProps {
  readonly look: ThreadLook
  readonly onLook: (look: ThreadLook) => void
  /** Null for all. */
  readonly personaId: string | null
  readonly onPersona: (personaId: string | null) => void
}

const everybody = 'all'

export function ThreadToolbar({
  look,
  onLook,
  personaId,
  onPersona,
}: ThreadToolbarProps): ReactNode {
  const translate = useTranslate()
  const { report } = useThreadParts()
  const isLit = useThreadLit()
  const personas = useSelected((reader) => reader.all('persona'), [])
  const { coverage, breaks } = report
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{translate('thread.thread')}</h1>
      <span className={styles.about}>{translate('thread.about')}</span>
      <Chip tone="opportunity">
        {translate('thread.full_short', { full: coverage.full, count: coverage.painPoints })}
      </Chip>
      <Chip tone="warning" onPress={() => onLook('list')}>
        {translate('thread.break_count', { count: breaks.length })}
      </Chip>
      <Select
        label={translate('thread.persona')}
        isLabelHidden
        value={personaId ?? everybody}
        options={[
          { value: everybody, label: translate('thread.everybody') },
          ...personas.map(({ id, name }) => ({
            value: id,
            label: name || translate('persona.default_name'),
          })),
        ]}
        onChange={(value) => onPersona(value === everybody ? null : value)}
      />
      <Switch label={translate('thread.light')} isOn={isLit} onChange={setThreadLit} />
      <SegmentedControl
        label={translate('thread.look')}
        value={look}
        options={[
          { value: 'picture', label: translate('thread.look_picture'), icon: 'thread' },
          { value: 'list', label: translate('thread.look_list'), icon: 'rows' },
        ]}
        onChange={onLook}
      />
    </header>
  )
}
