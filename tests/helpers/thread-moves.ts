/** Moves of random walks along the thread: links, what is made from what, transcripts and tests. */
import * as assumptions from '#shared/commands/testing/assumption-commands.ts'
import * as attachments from '#shared/commands/testing/attachment-commands.ts'
import { answerKano, rateIdea } from '#shared/commands/testing/idea-commands.ts'
import * as tests from '#shared/commands/testing/test-commands.ts'
import { linkMany, linkRecords, unlink } from '#shared/commands/thread/link-commands.ts'
import * as thread from '#shared/commands/thread/thread-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import * as transcripts from '#shared/commands/thread/transcript-commands.ts'
import { assumptionKinds } from '#shared/model/records/assumption.ts'
import { consents } from '#shared/model/records/evidence.ts'
import { kanoAnswers } from '#shared/model/records/idea.ts'
import { taskOutcomes } from '#shared/model/records/task-result.ts'
import { decisions } from '#shared/model/records/test.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { Scene } from './arbitrary-commands.ts'

const inThread = [
  'evidence',
  'insight',
  'pain-point',
  'opportunity',
  'point-of-view',
  'question',
  'idea',
  'prototype',
  'test',
  'improvement',
  'step',
] as const satisfies readonly RecordType[]

const madeAlong = [
  'evidence',
  'insight',
  'point-of-view',
  'question',
  'idea',
  'prototype',
  'test',
  'improvement',
] as const

/** A record of the thread, chosen by a die. */
function any({ one, id }: Scene, die: number): string {
  return id(one(inThread, die + 1), die)
}

/** A passage of a transcript; sometimes beyond its end or empty. */
function passage({ reader, id, dice }: Scene) {
  const transcriptId = id('transcript', 0)
  const { length } = reader.get('transcript', transcriptId)?.text ?? ''
  const start = dice[1]! % (length + 3)
  return { transcriptId, start, end: start + (dice[2]! % 30) }
}

/** Mostly a cell that holds pain points. */
function painCell(scene: Scene): { readonly laneId: string; readonly stepId: string } {
  const { reader, one, cell, isOn } = scene
  const places = reader.all('pain-point').map(({ laneId, stepId }) => ({ laneId, stepId }))
  return places.length > 0 && isOn ? one(places, 3) : cell(1)
}

/** By the command's id. */
export const threadMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'journey.make-to-be': ({ run, id, text }) =>
    void run(makeToBe, { journeyId: id('journey', 0), name: text }),
  'link.add': (scene) => void scene.run(linkRecords, { aId: any(scene, 0), bId: any(scene, 2) }),
  'link.add-many': (scene) =>
    scene.run(linkMany, { fromIds: scene.some('evidence', 0), toId: any(scene, 1) }),
  'link.remove': ({ run, id }) => run(unlink, { linkId: id('link', 0) }),
  'thread.extend': (scene) =>
    void scene.run(thread.extendThread, {
      sourceIds: [any(scene, 0), any(scene, 1)],
      type: scene.one(madeAlong, 2),
      title: scene.text,
    }),
  'thread.extend-many': (scene) =>
    void scene.run(thread.extendMany, {
      sourceIds: [any(scene, 0)],
      type: scene.one(madeAlong, 2),
      titles: [scene.text, scene.text],
    }),
  'thread.support': (scene) =>
    void scene.run(thread.supportRecord, {
      targetId: any(scene, 0),
      type: 'evidence',
      title: scene.text,
      fields: { source: scene.text, consent: scene.one(consents, 2) },
    }),
  'thread.insight-from-group': ({ run, id }) =>
    void run(thread.insightFromGroup, { frameId: id('frame', 0) }),
  'thread.pain': (scene) =>
    void scene.run(thread.painFromRecords, {
      sourceIds: scene.some('evidence', 0),
      ...painCell(scene),
      title: scene.text,
    }),
  'thread.apply': ({ run, id, one }) =>
    run(thread.applyImprovement, {
      improvementId: id('improvement', 0),
      targetId: id(one(['stage', 'step', 'touchpoint'] as const, 1), 2),
    }),
  'transcript.add': ({ run, text, some }) =>
    void run(transcripts.addTranscript, {
      name: text,
      text: `${text}\n${text} 그리고 ${text}`,
      personaIds: some('persona', 0),
    }),
  'transcript.update': ({ run, reader, id, dice, text, isOn }) => {
    const transcriptId = id('transcript', 0)
    const old = reader.get('transcript', transcriptId)?.text ?? ''
    const at = dice[1]! % (old.length + 1)
    const edited = old.slice(0, at) + text + old.slice(at + (dice[2]! % 10))
    run(transcripts.updateTranscript, { transcriptId, fields: { text: isOn ? edited : text } })
  },
  'transcript.remove': ({ run, id }) =>
    run(transcripts.removeTranscript, { transcriptId: id('transcript', 0) }),
  'transcript.quote': (scene) => void scene.run(transcripts.quoteTranscript, passage(scene)),
  'transcript.pain': (scene) =>
    void scene.run(transcripts.painFromTranscript, { ...passage(scene), ...painCell(scene) }),
  'assumption.add': ({ run, id, one, text }) =>
    void run(assumptions.addAssumption, {
      ideaId: id('idea', 0),
      title: text,
      kind: one(assumptionKinds, 1),
    }),
  'assumption.update': ({ run, id, dice }) =>
    run(assumptions.updateAssumption, {
      assumptionId: id('assumption', 0),
      fields: { importance: 1 + (dice[1]! % 5) },
    }),
  'assumption.remove': ({ run, id }) =>
    run(assumptions.removeAssumption, { assumptionId: id('assumption', 0) }),
  'idea.answer-kano': ({ run, id, one }) =>
    run(answerKano, {
      ideaId: id('idea', 0),
      functional: one(kanoAnswers, 1),
      dysfunctional: one(kanoAnswers, 2),
    }),
  'idea.rate': ({ run, id, number, isOn }) =>
    run(rateIdea, {
      ideaId: id('idea', 0),
      fields: isOn ? { impact: number + 3 } : { effort: null },
    }),
  'attachment.add': (scene) =>
    void scene.run(attachments.addAttachment, {
      ownerId: any(scene, 0),
      name: scene.text,
      asset: scene.isOn ? 'ab'.repeat(32) : null,
    }),
  'attachment.update': ({ run, id, text }) =>
    run(attachments.updateAttachment, {
      attachmentId: id('attachment', 0),
      fields: { caption: text },
    }),
  'attachment.move': ({ run, id, dice }) =>
    run(attachments.moveAttachment, { attachmentId: id('attachment', 0), index: dice[1]! % 3 }),
  'attachment.remove': ({ run, id }) =>
    run(attachments.removeAttachment, { attachmentId: id('attachment', 0) }),
  'task.add': ({ run, id, text }) =>
    void run(tests.addTask, { testId: id('test', 0), title: text }),
  'task.update': ({ run, id, text }) =>
    run(tests.updateTask, { taskId: id('test-task', 0), fields: { title: text } }),
  'task.move': ({ run, id, dice }) =>
    run(tests.moveTask, { taskId: id('test-task', 0), index: dice[1]! % 4 }),
  'task.remove': ({ run, id }) => run(tests.removeTask, { taskId: id('test-task', 0) }),
  'session.add': ({ run, id, text }) =>
    void run(tests.addSession, { testId: id('test', 0), participantCode: text }),
  'session.update': ({ run, id, text }) =>
    run(tests.updateSession, {
      sessionId: id('test-session', 0),
      fields: { quote: text, personaId: id('persona', 1) },
    }),
  'session.remove': ({ run, id }) => run(tests.removeSession, { sessionId: id('test-session', 0) }),
  'result.set': ({ run, id, one, dice }) =>
    run(tests.setResult, {
      sessionId: id('test-session', 0),
      taskId: id('test-task', 1),
      fields: one([null, { outcome: one(taskOutcomes, 3) }, { seconds: dice[3]! }], 2),
    }),
  'test.decide': ({ run, id, one }) =>
    run(tests.decideTest, { testId: id('test', 0), decision: one(decisions, 1) }),
}
