/** Cards in the clipboard, and pasted text that becomes cards. */
import { describe, expect, it } from 'vitest'
import {
  linesToTitles,
  readItemClipboard,
  writeItemClipboard,
} from '#shared/files/item-clipboard.ts'
import { nothingAlong } from '#shared/model/copied-along.ts'
import { make } from '#tests/helpers/make-records.ts'

const card = make.card({ laneId: 'lane-1', stepId: 'step-1', title: '자리를 찾는다' })

describe('the clipboard of cards', () => {
  it('gives back what was copied', () => {
    const channels = [make.channel({ name: '웹', kind: 'web' })]
    const point = { pointId: 'point-1', personaId: 'persona-1', value: -1.5, note: '기다림' }
    const points = [{ ...point, column: 1, row: 0, line: 1 }]
    const tag = make.tag({})
    const copied = {
      items: [{ item: card, column: 0, row: 2 }],
      channels,
      points,
      tags: [tag],
      taggings: [{ recordId: card.id, tagId: tag.id }],
      arrows: [make.transition({ fromId: card.id, toId: 'card-2' })],
    }
    expect(readItemClipboard(writeItemClipboard(copied))).toEqual(copied)
  })

  it('takes nothing from foreign or damaged text', () => {
    const good = JSON.parse(
      writeItemClipboard({
        ...nothingAlong,
        items: [{ item: card, column: 0, row: 0 }],
        points: [],
      }),
    ) as {
      items: unknown[]
    }
    const point = { pointId: 'p', personaId: 'q', value: 3, note: '', column: 0, row: 0, line: 0 }
    const bad = [
      'plain text',
      '{"items":[]}',
      JSON.stringify({ ...good, format: 'other' }),
      JSON.stringify({ ...good, items: [{ item: { ...card, title: 7 }, column: 0, row: 0 }] }),
      JSON.stringify({ ...good, items: [{ item: card, column: -1, row: 0 }] }),
      JSON.stringify({ ...good, items: [], points: [point, { ...point, value: '1' }, 7] }),
      JSON.stringify({ ...good, items: [{ item: { ...card, type: 'stage' }, column: 0, row: 0 }] }),
    ]
    expect(bad.map(readItemClipboard)).toEqual(
      bad.map(() => ({ ...nothingAlong, items: [], points: [] })),
    )
  })
})

describe('pasted lines', () => {
  it('become one title each, without list marks and empty lines', () => {
    const text = '- 자리가 없다\r\n• 요금을 모른다\n\n 3) 앱이 두 개다 \n4.5점이라고 한다'
    expect(linesToTitles(text)).toEqual([
      '자리가 없다',
      '요금을 모른다',
      '앱이 두 개다',
      '4.5점이라고 한다',
    ])
  })
})
