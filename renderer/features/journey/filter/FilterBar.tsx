/** Stands below the toolbar while a filter is in force: what it asks for, how many match, the way out. */

import type { ReactNode } from 'react'
import { isEmptyFilter, type MapFilter } from '#shared/layout/filter/map-filter.ts'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { MatchCount } from './MatchCount.tsx'
import { useMapFilter } from './use-map-filter.ts'
import { useViewVerbs } from './use-view-verbs.ts'
import styles from './Filter.module.css'

export function FilterBar(): ReactNode {
  const translate = useTranslate()
  const { canEdit } = useMap()
  const filter = useMapFilter()
  const verbs = useViewVerbs(filter)
  const criteria = useCriteria(filter.look.filter)
  const matching = useFromMap((map) => map.filtered.matching)
  const { applied } = filter
  if (isEmptyFilter(filter.look.filter)) return null
  return (
    <div className={styles.bar} role="group" aria-label={translate('map_views.bar')}>
      <MatchCount />
      {applied !== null && (
        <span className={styles.viewTitle}>
          {nameOr(translate, applied.name)}
          {filter.isChanged && ` · ${translate('map_views.changed')}`}
        </span>
      )}
      <div className={styles.criteria}>
        {criteria.map(({ key, icon, name, without }) => (
          <Chip
            key={key}
            icon={icon}
            removeLabel={translate('map_views.criterion_remove', { name })}
            onRemove={() => filter.change(without)}
          >
            {name}
          </Chip>
        ))}
        {matching === 0 && <span className={styles.none}>{translate('map_views.none')}</span>}
      </div>
      {canEdit && (applied === null || filter.isChanged) && (
        <Button
          size="small"
          variant="ghost"
          onClick={() => (applied === null ? verbs.save() : verbs.update(applied))}
        >
          {translate(applied === null ? 'map_views.save' : 'map_views.update')}
        </Button>
      )}
      <Button size="small" variant="ghost" icon="close" onClick={filter.clear}>
        {translate('map_views.clear')}
      </Button>
    </div>
  )
}

interface Criterion {
  readonly key: string
  readonly icon: IconName
  readonly name: string
  /** The part of the filter without it. */
  readonly without: Partial<MapFilter>
}

function useCriteria(filter: MapFilter): readonly Criterion[] {
  const translate = useTranslate()
  const { tagIds, channelIds, hiddenLaneIds, hiddenPersonaIds, leastSeverity, text } = filter
  const tags = useSelected(
    (reader) => tagIds.flatMap((id) => reader.get('tag', id) ?? []),
    [tagIds],
  )
  const channels = useSelected(
    (reader) => channelIds.flatMap((id) => reader.get('channel', id) ?? []),
    [channelIds],
  )
  const counted = (
    key: 'lanes' | 'personas',
    count: number,
    name: string,
    without: Partial<MapFilter>,
  ): readonly Criterion[] => (count === 0 ? [] : [{ key, icon: 'eye-off', name, without }])
  return [
    ...(text === ''
      ? []
      : [
          {
            key: 'text',
            icon: 'search' as const,
            name: translate('map_views.criterion_text', { text }),
            without: { text: '' },
          },
        ]),
    ...tags.map(({ id, name }) => ({
      key: id,
      icon: 'tag' as const,
      name: nameOr(translate, name),
      without: { tagIds: tagIds.filter((each) => each !== id) },
    })),
    ...channels.map(({ id, name, kind }) => ({
      key: id,
      icon: `channel-${kind}` as const,
      name: nameOr(translate, name),
      without: { channelIds: channelIds.filter((each) => each !== id) },
    })),
    ...(leastSeverity === null
      ? []
      : [
          {
            key: 'severity',
            icon: 'lane-pain-point' as const,
            name: translate('map_views.criterion_severity', { value: leastSeverity }),
            without: { leastSeverity: null },
          },
        ]),
    ...counted(
      'lanes',
      hiddenLaneIds.length,
      translate('map_views.lanes_hidden', { count: hiddenLaneIds.length }),
      { hiddenLaneIds: [] },
    ),
    ...counted(
      'personas',
      hiddenPersonaIds.length,
      translate('map_views.personas_hidden', { count: hiddenPersonaIds.length }),
      { hiddenPersonaIds: [] },
    ),
  ]
}
