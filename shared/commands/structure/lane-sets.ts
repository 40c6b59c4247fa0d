/** The sets of lanes that a map can be given, as data; what they are called stands in the catalogue. */

import { customaryLanes, type LaneKind } from '#shared/model/records/lane.ts'

export interface LaneSet {
  readonly id: 'journey' | 'gaps' | 'blueprint' | 'empathy' | 'safari' | 'storyboard'
  /** From top to bottom. */
  readonly kinds: readonly LaneKind[]
}

export const laneSets: readonly LaneSet[] = [
  { id: 'journey', kinds: customaryLanes },
  {
    id: 'gaps',
    kinds: ['goal', 'touchpoint', 'expectation', 'emotion', 'pain-point', 'gain', 'opportunity'],
  },
  {
    id: 'blueprint',
    kinds: ['physical-evidence', 'action', 'frontstage', 'backstage', 'support', 'pain-point'],
  },
  {
    id: 'empathy',
    kinds: ['quote', 'thought', 'action', 'emotion', 'pain-point', 'gain'],
  },
  {
    id: 'safari',
    kinds: ['image', 'action', 'touchpoint', 'physical-evidence', 'quote', 'emotion', 'text'],
  },
  { id: 'storyboard', kinds: ['image', 'action', 'thought', 'emotion'] },
]
