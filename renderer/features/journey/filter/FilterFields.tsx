/** The parts of the filter: text, tags, channels, severity, lanes, personas. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { isEmptyFilter } from '#shared/layout/filter/map-filter.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { ScoreInput } from '#renderer/ui/choices/ScoreInput.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { MatchCount } from './MatchCount.tsx'
import type { MapFilterVerbs } from './use-map-filter.ts'
import styles from './Filter.module.css'

export function FilterFields({ filter }: { readonly filter: MapFilterVerbs }): ReactNode {
  const { look, change } = filter
  const translate = useTranslate()
  const tags = useSelected((reader) => reader.all('tag'), [])
  const channels = useSelected((reader) => reader.all('channel'), [])
  const removeLabel = (name: string) => translate('common.remove_named', { name })
  return (
    <>
      <TextField
        label={translate('map_views.text')}
        placeholder={translate('map_views.text_hint')}
        value={look.filter.text}
        onCommit={(text) => change({ text: cleanLine(text) })}
        onLiveChange={(text) => change({ text: cleanLine(text) })}
      />
      <div className={styles.pair}>
        <Combobox
          label={translate('map_views.tags')}
          values={look.filter.tagIds}
          options={tags.map(({ id, name }) => ({
            value: id,
            label: nameOr(translate, name),
            icon: 'tag' as const,
          }))}
          placeholder={translate('map_views.any')}
          emptyLabel={translate('map_views.no_match_option')}
          removeLabel={removeLabel}
          onChange={(tagIds) => change({ tagIds })}
        />
        <Combobox
          label={translate('map_views.channels')}
          values={look.filter.channelIds}
          options={channels.map(({ id, name, kind }) => ({
            value: id,
            label: nameOr(translate, name),
            icon: `channel-${kind}` as const,
          }))}
          placeholder={translate('map_views.any')}
          emptyLabel={translate('map_views.no_match_option')}
          removeLabel={removeLabel}
          onChange={(channelIds) => change({ channelIds })}
        />
      </div>
      <ScoreInput
        label={translate('map_views.severity')}
        tone="pain"
        value={look.filter.leastSeverity}
        emptyLabel={translate('map_views.severity_any')}
        clearLabel={translate('map_views.severity_clear')}
        scoreLabel={(score) => translate('map_views.severity_score', { score })}
        onChange={(leastSeverity) => change({ leastSeverity })}
      />
      <ShownLanes filter={filter} />
      <ShownPersonas filter={filter} />
      <div className={styles.line}>
        <span className={styles.label}>{translate('map_views.rest')}</span>
        <SegmentedControl
          label={translate('map_views.rest')}
          value={look.hidesRest ? 'hide' : 'fade'}
          options={[
            { value: 'fade', label: translate('map_views.rest_fade') },
            { value: 'hide', label: translate('map_views.rest_hide') },
          ]}
          onChange={(rest) => filter.setHidesRest(rest === 'hide')}
        />
        <span className={styles.spring} />
        <MatchCount />
        <Button
          size="small"
          variant="ghost"
          disabled={isEmptyFilter(look.filter)}
          onClick={filter.clear}
        >
          {translate('map_views.clear')}
        </Button>
      </div>
    </>
  )
}

function ShownLanes({ filter }: { readonly filter: MapFilterVerbs }): ReactNode {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const lanes = useSelected(
    (reader) =>
      reader.pointingAt('lane', 'journeyId', journeyId).filter(({ isHidden }) => !isHidden),
    [journeyId],
  )
  const hidden = filter.look.filter.hiddenLaneIds
  return (
    <div role="group" aria-label={translate('map_views.lanes')} className={styles.group}>
      <span className={styles.label}>{translate('map_views.lanes')}</span>
      <div className={styles.chips}>
        {lanes.map((lane) => (
          <Chip
            key={lane.id}
            icon={`lane-${lane.kind}`}
            isPressed={!hidden.includes(lane.id)}
            onPress={() => filter.change({ hiddenLaneIds: toggled(hidden, lane.id) })}
          >
            {laneName(translate, lane)}
          </Chip>
        ))}
      </div>
    </div>
  )
}

function ShownPersonas({ filter }: { readonly filter: MapFilterVerbs }): ReactNode {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const personas = useSelected(
    (reader) =>
      reader
        .pointingAt('journey-persona', 'journeyId', journeyId)
        .flatMap(({ personaId }) => reader.get('persona', personaId) ?? []),
    [journeyId],
  )
  const hidden = filter.look.filter.hiddenPersonaIds
  if (personas.length === 0) return null
  return (
    <div role="group" aria-label={translate('map_views.personas')} className={styles.group}>
      <span className={styles.label}>{translate('map_views.personas')}</span>
      <div className={styles.chips}>
        {personas.map(({ id, name, color, pointShape }) => (
          <Chip
            key={id}
            mark={{ color, shape: pointShape }}
            isPressed={!hidden.includes(id)}
            onPress={() => filter.change({ hiddenPersonaIds: toggled(hidden, id) })}
          >
            {nameOr(translate, name)}
          </Chip>
        ))}
      </div>
    </div>
  )
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}
