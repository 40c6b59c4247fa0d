/** Lists every lint rule; among findings of one severity they come in this order. */

import type { LintRule } from './lint-rule.ts'
import {
  cardWithoutTitle,
  journeyWithoutGoal,
  journeyWithoutPersona,
  journeyWithoutScenario,
  quoteWithoutSource,
  stageWithoutName,
  stageWithoutTouchpoint,
  stepEmpty,
} from './map-rules.ts'
import {
  opportunityWithoutOwner,
  opportunityWithoutPain,
  painWithoutOpportunity,
  painWithoutPersona,
  painWithoutScore,
  painWithoutTouchpoint,
} from './pain-rules.ts'
import {
  lowEmotionWithoutPain,
  personaDiffersOnlyInAge,
  personaWithoutBasis,
  personaWithoutEmotion,
} from './persona-rules.ts'
import {
  channelTwice,
  channelUnused,
  gapWithoutPain,
  momentOfTruthWithoutScores,
  scoreWithoutCounterpart,
  touchpointTwiceInStep,
  touchpointWithoutChannel,
  touchpointWithoutOwner,
} from './touchpoint-rules.ts'

export const lintRules = [
  stageWithoutName,
  cardWithoutTitle,
  personaWithoutBasis,
  journeyWithoutScenario,
  journeyWithoutPersona,
  stageWithoutTouchpoint,
  touchpointWithoutChannel,
  momentOfTruthWithoutScores,
  scoreWithoutCounterpart,
  gapWithoutPain,
  lowEmotionWithoutPain,
  painWithoutScore,
  painWithoutOpportunity,
  opportunityWithoutPain,
  quoteWithoutSource,
  personaWithoutEmotion,
  personaDiffersOnlyInAge,
  channelTwice,
  journeyWithoutGoal,
  stepEmpty,
  touchpointWithoutOwner,
  touchpointTwiceInStep,
  painWithoutTouchpoint,
  painWithoutPersona,
  opportunityWithoutOwner,
  channelUnused,
] as const satisfies readonly LintRule[]

export type RuleId = (typeof lintRules)[number]['id']
