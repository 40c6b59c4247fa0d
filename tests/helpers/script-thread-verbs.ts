/** The commands of the thread as verbs of random scripts. */
import {
  addAssumption,
  removeAssumption,
  updateAssumption,
} from '#shared/commands/testing/assumption-commands.ts'
import {
  addAttachment,
  moveAttachment,
  removeAttachment,
  updateAttachment,
} from '#shared/commands/testing/attachment-commands.ts'
import { answerKano, rateIdea } from '#shared/commands/testing/idea-commands.ts'
import {
  addSession,
  addTask,
  decideTest,
  moveTask,
  removeSession,
  removeTask,
  setResult,
  updateSession,
  updateTask,
} from '#shared/commands/testing/test-commands.ts'
import { linkMany, linkRecords, unlink } from '#shared/commands/thread/link-commands.ts'
import {
  applyImprovement,
  extendMany,
  extendThread,
  insightFromGroup,
  painFromRecords,
  supportRecord,
} from '#shared/commands/thread/thread-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import {
  addTranscript,
  painFromTranscript,
  quoteTranscript,
  removeTranscript,
  updateTranscript,
} from '#shared/commands/thread/transcript-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import { assumptionKinds } from '#shared/model/records/assumption.ts'
import { consents } from '#shared/model/records/evidence.ts'
import { kanoAnswers } from '#shared/model/records/idea.ts'
import { taskOutcomes } from '#shared/model/records/task-result.ts'
import { decisions } from '#shared/model/records/test.ts'
import { typesAt } from '#shared/model/thread.ts'
import type { Draw } from './script-draw.ts'

type Verb = (workbench: Workbench, draw: Draw) => void

/** By the command's id; each aims only at what the command can do. */
export const threadVerbs: Readonly<Record<string, Verb>> = {
  [makeToBe.id]: (w, d) => w.run(makeToBe, { journeyId: d.id('journey'), name: d.step.text }),
  [linkRecords.id]: (w, d) => w.run(linkRecords, { aId: d.id('evidence'), bId: supported(d) }),
  [linkMany.id]: (w, d) =>
    w.run(linkMany, { fromIds: [d.id('evidence'), ...d.ids('insight')], toId: d.id('idea') }),
  [unlink.id]: (w, d) => w.run(unlink, { linkId: d.id('link') }),
  [extendThread.id]: (w, d) =>
    w.run(extendThread, {
      sourceIds: [d.anyId(), d.anyId()],
      type: d.of(placedTypes),
      title: d.step.text,
      fields: { details: d.step.text },
    }),
  [extendMany.id]: (w, d) =>
    w.run(extendMany, {
      sourceIds: d.ids('question'),
      type: d.of(placedTypes),
      titles: d.step.texts,
    }),
  [supportRecord.id]: (w, d) =>
    w.run(supportRecord, {
      targetId: supported(d),
      type: 'evidence',
      title: d.step.text,
      fields: { source: d.step.text, consent: d.of(consents), personaIds: d.ids('persona') },
    }),
  [insightFromGroup.id]: (w, d) => w.run(insightFromGroup, { frameId: d.id('frame') }),
  [painFromRecords.id]: (w, d) =>
    w.run(painFromRecords, {
      sourceIds: [...d.ids('evidence'), ...d.ids('insight')],
      ...painCell(w, d),
      title: d.step.text,
    }),
  [applyImprovement.id]: (w, d) => {
    const { store } = w
    const maps = store.all('journey').filter(({ state }) => state === 'to-be')
    const stages = store.pointingAt('stage', 'journeyId', d.of(maps).id)
    w.run(applyImprovement, { improvementId: d.id('improvement'), targetId: d.of(stages).id })
  },
  [addTranscript.id]: (w, d) =>
    w.run(addTranscript, {
      name: d.step.text,
      text: [d.step.text, ...d.step.texts].join('\r\n'),
      personaIds: d.ids('persona'),
    }),
  [updateTranscript.id]: (w, d) => {
    const { id, text } = d.record('transcript')
    const [from, removed] = [d.below(text.length + 1), d.below(8)]
    const edited = text.slice(0, from) + d.step.text + text.slice(from + removed)
    w.run(updateTranscript, { transcriptId: id, fields: { text: edited, name: d.step.text } })
  },
  [removeTranscript.id]: (w, d) => w.run(removeTranscript, { transcriptId: d.id('transcript') }),
  [quoteTranscript.id]: (w, d) => w.run(quoteTranscript, passage(w, d)),
  [painFromTranscript.id]: (w, d) =>
    w.run(painFromTranscript, { ...passage(w, d), ...painCell(w, d) }),
  [addAssumption.id]: (w, d) =>
    w.run(addAssumption, { ideaId: d.id('idea'), title: d.step.text, kind: d.of(assumptionKinds) }),
  [updateAssumption.id]: (w, d) =>
    w.run(updateAssumption, {
      assumptionId: d.id('assumption'),
      fields: { importance: d.step.score, evidence: d.step.score },
    }),
  [removeAssumption.id]: (w, d) => w.run(removeAssumption, { assumptionId: d.id('assumption') }),
  [answerKano.id]: (w, d) =>
    w.run(answerKano, {
      ideaId: d.id('idea'),
      functional: d.of(kanoAnswers),
      dysfunctional: d.of(kanoAnswers),
    }),
  [rateIdea.id]: (w, d) =>
    w.run(rateIdea, {
      ideaId: d.id('idea'),
      fields: { impact: d.step.score, effort: d.below(70) / 10 },
    }),
  // Nothing is stored here, so nothing that must be stored is named.
  [addAttachment.id]: (w, d) =>
    w.run(addAttachment, { ownerId: d.anyId(), name: d.step.text, asset: null }),
  [updateAttachment.id]: (w, d) =>
    w.run(updateAttachment, {
      attachmentId: d.id('attachment'),
      fields: { caption: d.step.text },
    }),
  [moveAttachment.id]: (w, d) =>
    w.run(moveAttachment, { attachmentId: d.id('attachment'), index: d.index() }),
  [removeAttachment.id]: (w, d) => w.run(removeAttachment, { attachmentId: d.id('attachment') }),
  [addTask.id]: (w, d) => w.run(addTask, { testId: d.id('test'), title: d.step.text }),
  [updateTask.id]: (w, d) =>
    w.run(updateTask, { taskId: d.id('test-task'), fields: { title: d.step.text } }),
  [moveTask.id]: (w, d) => w.run(moveTask, { taskId: d.id('test-task'), index: d.index() }),
  [removeTask.id]: (w, d) => w.run(removeTask, { taskId: d.id('test-task') }),
  [addSession.id]: (w, d) =>
    w.run(addSession, { testId: d.id('test'), participantCode: d.step.text }),
  [updateSession.id]: (w, d) =>
    w.run(updateSession, {
      sessionId: d.id('test-session'),
      fields: { quote: d.step.text, personaId: d.idOrNull('persona'), date: '2026-02-28' },
    }),
  [removeSession.id]: (w, d) => w.run(removeSession, { sessionId: d.id('test-session') }),
  [setResult.id]: (w, d) => {
    const { id, testId } = d.record('test-session')
    const task = d.of(w.store.pointingAt('test-task', 'testId', testId))
    const result = { outcome: d.of(taskOutcomes), seconds: d.number(), note: d.step.text }
    w.run(setResult, { sessionId: id, taskId: task.id, fields: d.step.isOn ? result : null })
  },
  [decideTest.id]: (w, d) => w.run(decideTest, { testId: d.id('test'), decision: d.of(decisions) }),
}

/** What evidence can speak for. */
function supported(draw: Draw): string {
  const stations = ['insight', 'pain-point', 'question', 'idea', 'test'] as const
  return draw.id(draw.of(stations.flatMap((station) => typesAt(station))))
}

function painCell(workbench: Workbench, draw: Draw) {
  const lanes = workbench.store.all('lane').filter(({ kind }) => kind === 'pain-point')
  const lane = draw.of(lanes)
  return { laneId: lane.id, stepId: draw.stepOn(lane.journeyId) }
}

/** A passage with something to read in it. */
function passage(workbench: Workbench, draw: Draw) {
  const readable = workbench.store.all('transcript').filter(({ text }) => text.trim() !== '')
  const { id, text } = draw.of(readable)
  const place = text.length - text.trimStart().length
  return { transcriptId: id, start: draw.below(place + 1), end: place + 1 + draw.below(40) }
}
