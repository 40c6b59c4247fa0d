/** The assumptions behind the ideas of a board, by how much hangs on them and how well they are known. */

import { useMemo, useRef, useState, type ReactNode } from 'react'
import {
  assumptionPriority,
  type AssumptionPriority,
  type ImportanceEvidence,
} from '#shared/analysis/statistics/quadrants.ts'
import { updateAssumption } from '#shared/commands/testing/assumption-commands.ts'
import { assumptionKinds, type Assumption } from '#shared/model/records/assumption.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { AddIdea } from './AddIdea.tsx'
import { AddAssumption } from '#renderer/features/boards/ideate/assumptions/AddAssumption.tsx'
import { assumptionLooks } from '#renderer/features/boards/ideate/assumptions/assumption-look.ts'
import { AssumptionPanel } from '#renderer/features/boards/ideate/assumptions/AssumptionPanel.tsx'
import { ideasOn } from './idea-facts.ts'
import styles from './Ideate.module.css'
import type { PlotItem } from '#renderer/features/boards/ideate/plot/plot-item.ts'
import { PlotShape } from '#renderer/features/boards/ideate/plot/PlotShape.tsx'
import type { Rating } from '#renderer/features/boards/ideate/plot/plot-scale.ts'
import { RatingPlot } from '#renderer/features/boards/ideate/plot/RatingPlot.tsx'
import { toneStyle } from '#renderer/ui/display/tone.ts'

/** The middle of the scale, as the priorities cut it. */
const cuts = { x: 3, y: 3 }

/** What is known lies left, so that what to test first stands right above. */
const quadrants = ['keep-in-view', 'test-first', 'settled', 'later'] as const

export function AssumptionMapView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const assumptions = useSelected((reader) => assumptionsOn(reader, boardId), [boardId])
  const hasIdeas = useSelected((reader) => ideasOn(reader, boardId).length > 0, [boardId])
  const select = useSession((session) => session.select)
  const [chosenId, setChosenId] = useState<string>()
  const keyGesture = useRef({ id: '', key: '' })
  const items = useMemo(
    () =>
      assumptions.map((assumption): PlotItem => {
        const rated = ratedOf(assumption)
        const title = nameOr(translate, assumption.title)
        const kind = translate(`ideate.kind_${assumption.kind}`)
        return {
          id: assumption.id,
          title,
          rating: rated === null ? null : { x: rated.evidence, y: rated.importance },
          ...assumptionLooks[assumption.kind],
          // The shape says the kind, as the legend explains.
          note: '',
          description:
            rated === null
              ? translate('ideate.assumption_unrated', { title, kind })
              : translate('ideate.assumption_rated', {
                  title,
                  kind,
                  importance: rated.importance,
                  evidence: rated.evidence,
                  quadrant: translate(`ideate.priority_${assumptionPriority(rated)}`),
                }),
        }
      }),
    [assumptions, translate],
  )
  const counts = new Map<AssumptionPriority, number>()
  for (const assumption of assumptions) {
    const rated = ratedOf(assumption)
    if (rated === null) continue
    const priority = assumptionPriority(rated)
    counts.set(priority, (counts.get(priority) ?? 0) + 1)
  }

  function choose(id: string): void {
    setChosenId(id)
    const ideaId = assumptions.find((each) => each.id === id)?.ideaId
    // The inspector is about the idea that the assumption belongs to.
    if (ideaId !== undefined) select([ideaId])
  }

  function rate(assumptionId: string, rating: Rating | null, gesture: 'drag' | 'keys'): void {
    if (keyGesture.current.id !== assumptionId || gesture === 'drag')
      keyGesture.current = { id: assumptionId, key: newGesture('assumption') }
    const fields =
      rating === null
        ? { importance: null, evidence: null }
        : { importance: rating.y, evidence: rating.x }
    const options = gesture === 'keys' ? { gestureKey: keyGesture.current.key } : {}
    run(updateAssumption, { assumptionId, fields }, options)
    choose(assumptionId)
  }

  const nameOf = (priority: AssumptionPriority): string =>
    translate('ideate.quadrant_count', {
      name: translate(`ideate.priority_${priority}`),
      number: counts.get(priority) ?? 0,
    })
  const [keepInView, testFirst, settled, later] = quadrants
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.hint}>{translate('ideate.assumptions_how')}</p>
        <ul className={styles.legend} aria-label={translate('ideate.kinds')}>
          {assumptionKinds.map((kind) => (
            <li key={kind} style={toneStyle(assumptionLooks[kind].tone)}>
              <PlotShape shape={assumptionLooks[kind].shape} />
              {translate(`ideate.kind_${kind}`)}
            </li>
          ))}
        </ul>
      </div>
      <RatingPlot
        label={translate('ideate.assumption_map')}
        items={items}
        isFalling
        x={{
          name: translate('ideate.evidence'),
          low: translate('ideate.evidence_low'),
          high: translate('ideate.evidence_high'),
        }}
        y={{
          name: translate('ideate.importance'),
          low: translate('ideate.low'),
          high: translate('ideate.high'),
        }}
        cuts={cuts}
        quadrants={[nameOf(keepInView), nameOf(testFirst), nameOf(settled), nameOf(later)]}
        mainQuadrant={1}
        selectedId={chosenId}
        isReadOnly={isReadOnly}
        onSelect={choose}
        onRate={rate}
        trayTitle={translate('ideate.assumption_tray')}
        trayHint={translate(trayHint(items))}
        trayFoot={
          <>
            {!isReadOnly && !hasIdeas && <AddIdea boardId={boardId} />}
            {!isReadOnly && <AddAssumption boardId={boardId} onAdded={setChosenId} />}
            {chosenId !== undefined && <AssumptionPanel key={chosenId} assumptionId={chosenId} />}
          </>
        }
      />
    </div>
  )
}

function trayHint(items: readonly PlotItem[]): TranslationKey {
  if (items.length === 0) return 'ideate.assumption_empty'
  return items.some(({ rating }) => rating === null) ? 'ideate.tray_hint' : 'ideate.assumption_done'
}

/** The assumptions of all ideas of a board, idea by idea. */
function assumptionsOn(reader: RecordReader, boardId: string): readonly Assumption[] {
  return ideasOn(reader, boardId).flatMap(({ id }) => reader.pointingAt('assumption', 'ideaId', id))
}

function ratedOf({ importance, evidence }: Assumption): ImportanceEvidence | null {
  return importance === null || evidence === null ? null : { importance, evidence }
}
