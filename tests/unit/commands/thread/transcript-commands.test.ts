/** Checks that quotes keep what is known of their transcript, and their place in it while it is edited. */
import { describe, expect, it } from 'vitest'
import {
  addTranscript,
  painFromTranscript,
  quoteTranscript,
  removeTranscript,
  updateTranscript,
} from '#shared/commands/thread/transcript-commands.ts'
import type { TestWorkbench } from '#tests/helpers/workbench.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const transcriptId = 'transcript-1'
const whole = '칸이 너무 많아서 주말에 두 번 앉았어요. 사진으로 되면 좋겠어요.'

/** Quotes the first place of some words; gives the id of the evidence. */
function quoted(workbench: TestWorkbench, words: string): string {
  const start = workbench.need('transcript', transcriptId).text.indexOf(words)
  return workbench.run(quoteTranscript, { transcriptId, start, end: start + words.length })
}

/** What stands at the place of a quote now; null where it has none. */
function wordsAt(workbench: TestWorkbench, evidenceId: string): string | null {
  const { quoteStart, quoteEnd } = workbench.need('evidence', evidenceId)
  if (quoteStart === null || quoteEnd === null) return null
  return workbench.need('transcript', transcriptId).text.slice(quoteStart, quoteEnd)
}

const edit = (workbench: TestWorkbench, text: string) =>
  workbench.run(updateTranscript, { transcriptId, fields: { text } })

describe('a transcript', () => {
  it('is added behind the others with what is known, cleaned', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addTranscript, {
      name: ' 인터뷰 M-07 ',
      text: '하나\r\n둘',
      date: '2026-01-09',
    })
    expect(workbench.store.all('transcript').map((each) => each.id)).toEqual([transcriptId, id])
    expect(workbench.need('transcript', id)).toMatchObject({
      name: '인터뷰 M-07',
      text: '하나\n둘',
      date: '2026-01-09',
      kind: 'interview',
      consent: 'unknown',
    })
  })

  it('takes a text that is far longer than a note', () => {
    const workbench = smallWorkbench()
    const text = '가나다라마바사 아자차카타파하.\n'.repeat(10_000)
    const id = workbench.run(addTranscript, { name: '긴 것', text })
    expect(workbench.need('transcript', id).text).toBe(text)
  })

  it('changes its other fields without touching its quotes', () => {
    const workbench = smallWorkbench()
    const before = workbench.need('evidence', 'evidence-1')
    workbench.run(updateTranscript, { transcriptId, fields: { consent: 'refused' } })
    expect(workbench.need('transcript', transcriptId).consent).toBe('refused')
    expect(workbench.need('evidence', 'evidence-1')).toBe(before)
  })

  it('goes without its quotes; they lose only their place', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeTranscript, { transcriptId })
    expect(workbench.store.all('transcript')).toEqual([])
    expect(workbench.need('evidence', 'evidence-1')).toMatchObject({
      title: '칸이 너무 많아서 주말에 두 번 앉았어요.',
      participantCode: 'M-03',
      transcriptId: null,
      quoteStart: null,
      quoteEnd: null,
    })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})

describe('a quote', () => {
  it('is evidence on the board of what was heard, with all that is known of its source', () => {
    const workbench = smallWorkbench()
    const id = quoted(workbench, '사진으로 되면 좋겠어요.')
    expect(workbench.need('evidence', id)).toMatchObject({
      boardId: 'board-empathize',
      title: '사진으로 되면 좋겠어요.',
      kind: 'interview',
      source: '인터뷰 M-03',
      participantCode: 'M-03',
      date: '2026-01-05',
      consent: 'given',
      personaIds: ['persona-min'],
      transcriptId,
      quoteStart: 24,
      quoteEnd: 37,
    })
    expect(workbench.undoAll()).toBe(1)
  })

  it('has no space at its ends, and is the old one where it is there already', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(quoteTranscript, { transcriptId, start: 23, end: 99 })
    expect(workbench.need('evidence', id)).toMatchObject({ quoteStart: 24, quoteEnd: 37 })
    expect(quoted(workbench, '사진으로 되면 좋겠어요.')).toBe(id)
    expect(workbench.store.all('evidence')).toHaveLength(2)
  })

  it('is no longer than a note can be', () => {
    const workbench = smallWorkbench()
    edit(workbench, '가'.repeat(50_000))
    const id = workbench.run(quoteTranscript, { transcriptId, start: 100, end: 49_000 })
    const { title, quoteStart, quoteEnd } = workbench.need('evidence', id)
    expect([title.length, quoteStart, quoteEnd]).toEqual([20_000, 100, 20_100])
  })

  it('as long as a text may be ends where its words do, also between two emoji', () => {
    const workbench = smallWorkbench()
    const transcriptId = workbench.run(addTranscript, {
      name: '',
      text: `가${'😀'.repeat(15_000)}`,
    })
    for (const start of [0, 1, 2]) {
      const id = workbench.run(quoteTranscript, { transcriptId, start, end: 30_000 })
      const { title, quoteStart, quoteEnd } = workbench.need('evidence', id)
      const { text } = workbench.need('transcript', transcriptId)
      // Not shown in full where it fails: it is long.
      expect(text.slice(quoteStart!, quoteEnd!) === title).toBe(true)
    }
  })

  it('of nothing is refused', () => {
    const run = () => smallWorkbench().run(quoteTranscript, { transcriptId, start: 23, end: 24 })
    expect(run).toThrow('quote-empty')
  })

  it('makes a pain point at once, tied to it', () => {
    const workbench = smallWorkbench()
    const place = { laneId: 'lane-pain', stepId: 'step-2' }
    const painId = workbench.run(painFromTranscript, { transcriptId, start: 0, end: 23, ...place })
    expect(workbench.need('pain-point', painId)).toMatchObject({
      ...place,
      title: '칸이 너무 많아서 주말에 두 번 앉았어요.',
      personaIds: ['persona-min'],
    })
    const [link] = workbench.store.pointingAt('link', 'toId', painId)
    expect(link).toMatchObject({ fromId: 'evidence-1', kind: 'supports' })
    expect(workbench.undoAll()).toBe(1)
  })
})

describe('an edit of the text', () => {
  it('takes quotes along, each by its own words', () => {
    const workbench = smallWorkbench()
    const second = quoted(workbench, '사진으로 되면 좋겠어요.')
    edit(workbench, whole.replace('칸이', '네, 칸이').replace('두 번', '세 번'))
    expect(wordsAt(workbench, second)).toBe('사진으로 되면 좋겠어요.')
    edit(workbench, `질문: 어땠나요?\n${workbench.need('transcript', transcriptId).text}\n끝`)
    expect(wordsAt(workbench, second)).toBe('사진으로 되면 좋겠어요.')
    // What was said stays what was noted, even where the transcript was put right.
    expect(workbench.need('evidence', second).title).toBe('사진으로 되면 좋겠어요.')
  })

  it('takes the place of a quote whose passage is gone; undo brings it back', () => {
    const workbench = smallWorkbench()
    const second = quoted(workbench, '사진으로 되면 좋겠어요.')
    const before = workbench.content()
    edit(workbench, '칸이 너무 많아서 주말에 두 번 앉았어요.')
    expect(wordsAt(workbench, second)).toBeNull()
    expect(workbench.need('evidence', second)).toMatchObject({
      title: '사진으로 되면 좋겠어요.',
      transcriptId,
    })
    expect(wordsAt(workbench, 'evidence-1')).toBe('칸이 너무 많아서 주말에 두 번 앉았어요.')
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('finds quotes again in a text that is new as a whole', () => {
    const workbench = smallWorkbench()
    edit(workbench, '다시 옮김.\n\n“칸이 너무 많아서 주말에 두 번 앉았어요.” 라고 함')
    expect(wordsAt(workbench, 'evidence-1')).toBe('칸이 너무 많아서 주말에 두 번 앉았어요.')
  })

  it('counts in the text as it is kept, not as it was typed', () => {
    const workbench = smallWorkbench()
    // Windows line ends and decomposed Hangul, as some systems paste them.
    edit(workbench, `첫 줄\r\n둘째 줄\r\n${whole}`.normalize('NFD'))
    expect(workbench.need('transcript', transcriptId).text).toBe(`첫 줄\n둘째 줄\n${whole}`)
    expect(wordsAt(workbench, 'evidence-1')).toBe('칸이 너무 많아서 주말에 두 번 앉았어요.')
  })
})
