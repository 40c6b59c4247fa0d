/** The saved views of a map: opened, renamed, brought up to date, put in order, deleted. */

import { useState, type ReactNode } from 'react'
import { isEmptyFilter } from '#shared/layout/filter/map-filter.ts'
import { cleanLine } from '#shared/base/text.ts'
import type { MapView } from '#shared/model/records/map-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { useViewVerbs } from './use-view-verbs.ts'
import type { MapFilterVerbs } from './use-map-filter.ts'
import styles from './Filter.module.css'

export function SavedViews({ filter }: { readonly filter: MapFilterVerbs }): ReactNode {
  const translate = useTranslate()
  const { canEdit } = useMap()
  const verbs = useViewVerbs(filter)
  const [newId, setNewId] = useState<string | null>(null)
  return (
    <section className={styles.views} aria-label={translate('map_views.views')}>
      <div className={styles.line}>
        <h3 className={styles.label}>{translate('map_views.views')}</h3>
        <span className={styles.spring} />
        {canEdit && (
          <Button
            size="small"
            icon="add"
            disabled={isEmptyFilter(filter.look.filter)}
            onClick={() => setNewId(verbs.save())}
          >
            {translate('map_views.save')}
          </Button>
        )}
      </div>
      {filter.views.length === 0 ? (
        <p className={styles.hint}>{translate('map_views.views_empty')}</p>
      ) : (
        <ul>
          {filter.views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              filter={filter}
              verbs={verbs}
              isNew={view.id === newId}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface ViewRowProps {
  readonly view: MapView
  readonly filter: MapFilterVerbs
  readonly verbs: ReturnType<typeof useViewVerbs>
  readonly isNew: boolean
}

function ViewRow({ view, filter, verbs, isNew }: ViewRowProps): ReactNode {
  const translate = useTranslate()
  const { canEdit } = useMap()
  const isApplied = filter.applied?.id === view.id
  const name = nameOr(translate, view.name)
  return (
    <li className={styles.view} aria-current={isApplied ? 'true' : undefined}>
      <IconButton
        icon={isApplied ? 'check' : 'eye'}
        size="small"
        label={translate('map_views.apply', { name })}
        isPressed={isApplied}
        onClick={() => filter.apply(view)}
      />
      <div className={styles.viewName}>
        <InlineEdit
          label={translate('map_views.name')}
          placeholder={translate('common.untitled')}
          value={view.name}
          autoFocus={isNew}
          onCommit={(text) => {
            if (canEdit && cleanLine(text) !== view.name) verbs.rename(view, text)
          }}
        />
      </div>
      {view.isOpening && (
        <span className={styles.opening}>
          <Icon name="home" size={14} label={translate('map_views.is_opening')} />
        </span>
      )}
      {isApplied && filter.isChanged && (
        <>
          <span className={styles.hint}>{translate('map_views.changed')}</span>
          {canEdit && (
            <Button size="small" variant="ghost" onClick={() => verbs.update(view)}>
              {translate('map_views.update')}
            </Button>
          )}
        </>
      )}
      {canEdit && (
        <Menu
          align="end"
          trigger={
            <IconButton icon="menu" size="small" label={translate('map_views.more', { name })} />
          }
          items={verbs.entries(view)}
        />
      )}
    </li>
  )
}
