/** The part of the small project that says more about what is there: arrows, tags, comments, views. */
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from './make-records.ts'

/** Needs the small map and the small thread; hangs on the map of tomorrow and on one persona. */
export function makeSmallRemarks(): readonly AnyRecord[] {
  const journeyId = 'journey-2'
  const personaId = 'persona-han'
  const laneId = 'lane-tomorrow'
  const place = { laneId, stepId: 'step-4' }
  return [
    make['persona-photo']({ id: 'photo-1', personaId }),
    make.trait({ id: 'trait-1', personaId }),
    make['channel-preference']({ id: 'preference-1', personaId, channelId: 'channel-app' }),
    make.lane({ id: laneId, journeyId, kind: 'backstage' }),
    make.card({ id: 'card-tomorrow-1', ...place, title: '사진 읽기' }),
    make.card({ id: 'card-tomorrow-2', ...place, title: '빈칸 채우기' }),
    make.transition({ id: 'transition-1', fromId: 'card-tomorrow-1', toId: 'card-tomorrow-2' }),
    make.tag({ id: 'tag-1' }),
    make.tag({ id: 'tag-2', name: '법무 확인', color: 'blue' }),
    make.tagging({ id: 'tagging-1', tagId: 'tag-1', recordId: 'card-tomorrow-1' }),
    make['map-view']({
      id: 'map-view-1',
      journeyId,
      hiddenLaneIds: [laneId],
      hiddenPersonaIds: [personaId],
      channelIds: ['channel-app'],
      tagIds: ['tag-1'],
    }),
    make.comment({ id: 'comment-1', recordId: 'card-tomorrow-1', authorId: 'participant-1' }),
    make.comment({ id: 'comment-2', recordId: 'card-tomorrow-1', replyToId: 'comment-1' }),
    make.comment({ id: 'comment-3', recordId: 'card-tomorrow-2', isResolved: true }),
  ]
}
