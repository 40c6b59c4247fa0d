/** Lists the views that the boards of each stage have; each is loaded when it is first looked at. */

import type { ComponentType } from 'react'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { TranslationKey } from '#renderer/i18n/i18n.ts'
import { part } from '#renderer/ui/part.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

interface BoardViewProps {
  readonly boardId: string
}

export interface BoardView {
  readonly id: string
  readonly labelKey: TranslationKey
  readonly icon: IconName
  readonly Component: ComponentType<BoardViewProps>
}

const canvas: BoardView = {
  id: 'canvas',
  labelKey: 'boards.view_canvas',
  icon: 'priority',
  Component: part(async () => (await import('./canvas/BoardCanvas.tsx')).BoardCanvas),
}

const list: BoardView = {
  id: 'list',
  labelKey: 'boards.view_list',
  icon: 'rows',
  Component: part(async () => (await import('./list/BoardList.tsx')).BoardList),
}

const transcripts: BoardView = {
  id: 'transcripts',
  labelKey: 'boards.view_transcripts',
  icon: 'file',
  Component: part(async () => (await import('./transcripts/TranscriptsView.tsx')).TranscriptsView),
}

const empathy: BoardView = {
  id: 'empathy',
  labelKey: 'boards.view_empathy',
  icon: 'persona',
  Component: part(async () => (await import('./empathy/EmpathyView.tsx')).EmpathyView),
}

const vote: BoardView = {
  id: 'vote',
  labelKey: 'boards.view_vote',
  icon: 'vote',
  Component: part(async () => (await import('./votes/VotesView.tsx')).VotesView),
}

const defineFlow: BoardView = {
  id: 'flow',
  labelKey: 'define.view_flow',
  icon: 'thread',
  Component: part(async () => (await import('./define/DefineFlowView.tsx')).DefineFlowView),
}

const matrix: BoardView = {
  id: 'matrix',
  labelKey: 'ideate.view_matrix',
  icon: 'priority',
  Component: part(async () => (await import('./ideate/ImpactEffortView.tsx')).ImpactEffortView),
}

const kano: BoardView = {
  id: 'kano',
  labelKey: 'ideate.view_kano',
  icon: 'metric',
  Component: part(async () => (await import('./ideate/KanoView.tsx')).KanoView),
}

const assumptions: BoardView = {
  id: 'assumptions',
  labelKey: 'ideate.view_assumptions',
  icon: 'sliders',
  Component: part(async () => (await import('./ideate/AssumptionMapView.tsx')).AssumptionMapView),
}

const eights: BoardView = {
  id: 'eights',
  labelKey: 'ideate.view_eights',
  icon: 'edit',
  Component: part(async () => (await import('./ideate/CrazyEightsView.tsx')).CrazyEightsView),
}

const prototypeCards: BoardView = {
  id: 'cards',
  labelKey: 'prototypes.view_cards',
  icon: 'prototype',
  Component: part(
    async () => (await import('./prototypes/PrototypeCardsView.tsx')).PrototypeCardsView,
  ),
}

const testCards: BoardView = {
  id: 'cards',
  labelKey: 'testing.view_cards',
  icon: 'test',
  Component: part(async () => (await import('./testing/TestCardsView.tsx')).TestCardsView),
}

// The first is what a stage opens with.
const views: Readonly<Record<BoardStage, readonly BoardView[]>> = {
  empathize: [canvas, list, transcripts, empathy],
  define: [defineFlow, canvas, list],
  ideate: [canvas, list, vote, matrix, kano, assumptions, eights],
  prototype: [prototypeCards, canvas, list],
  test: [testCards, canvas, list],
}

/** The views of a stage, the one it opens with first. */
export function viewsOf(stage: BoardStage): readonly BoardView[] {
  return views[stage]
}
