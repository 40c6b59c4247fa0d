/** Where copied cards, points and tables land. */
import { describe, expect, it } from 'vitest'
import { moveCells, putCells } from '#shared/commands/cell-commands.ts'
import { tableCells } from '#shared/files/table-text/table-cells.ts'
import { nothingAlong } from '#shared/model/copied-along.ts'
import { placeAtSpot } from '#shared/layout/cell-rows.ts'
import { chosenCells, copiedBlock, copiedTable } from '#shared/layout/item-copies.ts'
import { planCards } from '#shared/layout/paste-cards.ts'
import { overwrites } from '#shared/layout/paste-plan.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import { make } from '#tests/helpers/make-records.ts'
import { smallSheet } from '#tests/helpers/small-sheet.ts'

describe('a pasted table', () => {
  it('goes onto lanes and steps from the cursor; empty cells leave what is there', () => {
    const { table, put, stages } = smallSheet()
    const plan = table(0, 0, [
      ['', '둘'],
      ['1', '−0.5'],
      ['', '+1,5'],
      ['생각', ''],
    ])
    expect([plan.addedSteps, plan.refusals, overwrites(plan)]).toEqual([0, [], true])
    put(plan)
    expect(stages()).toEqual({
      가: [{ action: ['a', 'b'], emotion: { 민우: 1 }, thought: ['생각'], 'pain-point': ['p'] }],
      나: [{ action: ['둘'], emotion: { 도윤: 1.5, 민우: -0.5 }, thought: ['c'] }],
      다: [{}],
    })
  })

  it('without rows for the emotion lines passes over them', () => {
    const { table, put, stages } = smallSheet()
    put(table(2, 0, [['행동'], ['생각'], ['고충']]))
    expect(stages()['다']).toEqual([
      { action: ['행동'], thought: ['생각'], 'pain-point': ['고충'] },
    ])
  })

  it('adds steps to the last stage for columns beyond the map, but not for empty ones', () => {
    const { workbench, table, put, stages } = smallSheet()
    const plan = table(2, 0, [
      ['하나', '둘', '셋', ''],
      ['', '', '', ''],
    ])
    expect(plan.addedSteps).toBe(2)
    put(plan)
    expect(stages()['다']).toEqual([{ action: ['하나'] }, { action: ['둘'] }, { action: ['셋'] }])
    workbench.undo()
    expect(stages()['다']).toEqual([{}])
  })

  it('says what it leaves out, and why', () => {
    const { view, table } = smallSheet()
    const { cells, refusals } = table(0, 1, [
      ['3', '좋음', '2'],
      ['', '-2.1', ''],
      ['', '', ''],
      ['', '', ''],
      ['갈 곳 없음'],
    ])
    expect(cells.map(({ content }) => content)).toMatchObject([{ kind: 'value', value: 2 }])
    expect(refusals).toEqual([
      { reason: 'out-of-range', text: '3' },
      { reason: 'not-a-number', text: '좋음' },
      { reason: 'out-of-range', text: '-2.1' },
      { reason: 'no-lane', text: '갈 곳 없음' },
    ])
    const locked = planTable(view(), { column: 2, row: 0 }, tableCells([['가', '나']]), {
      mayAddSteps: false,
    })
    expect(locked).toMatchObject({
      cells: [{ content: { titles: ['가'] } }],
      addedSteps: 0,
      refusals: [{ reason: 'no-step', text: '나' }],
    })
  })

  it('fills a chosen range as often as it fits', () => {
    const { view, span, put, stages } = smallSheet()
    const fitting = span([0, 3], [2, 4])
    put(
      planTable(view(), { column: 0, row: 3 }, tableCells([['하나']]), {
        mayAddSteps: true,
        span: fitting,
      }),
    )
    expect(Object.values(stages()).map(([step]) => step)).toMatchObject(
      [1, 2, 3].map(() => ({ thought: ['하나'], 'pain-point': ['하나'] })),
    )
  })

  it('that was copied here and edited elsewhere keeps the cards that it comes from', () => {
    const { workbench, table, put } = smallSheet()
    const before = workbench.named('card', 'b')
    put(table(0, 0, [['새것\nb\n고친 a'], ['1']]))
    const { stages } = workbench.picture()
    expect(stages['가']).toMatchObject([{ action: ['새것', 'b', '고친 a'] }])
    expect(workbench.named('card', 'b')).toMatchObject({ id: before.id })
  })
})

describe('copied cells', () => {
  it('are a table: a line for each card, a number for each emotion', () => {
    const { workbench, view, chosen } = smallSheet()
    workbench.addCard('thought', '가', '두 줄로\n쓴 생각')
    expect(copiedTable(view(), chosen([0, 0], [1, 3]))).toEqual([
      ['a\nb', ''],
      [-1.5, ''],
      ['', 2],
      ['두 줄로 쓴 생각', 'c'],
    ])
  })

  it('are the chosen cards only, where no range is drawn', () => {
    const { workbench, view, at } = smallSheet()
    const ids = [workbench.named('card', 'b').id, workbench.named('card', 'c').id]
    const chosen = chosenCells(view(), at(0, 0), null, ids)!
    expect(copiedTable(view(), chosen)).toEqual([
      ['b', ''],
      ['', ''],
      ['', ''],
      ['', 'c'],
    ])
    const { items } = copiedBlock(view(), chosen)
    expect(items.map(({ item, column, row }) => [item.title, column, row])).toEqual([
      ['b', 0, 0],
      ['c', 1, 2],
    ])
  })

  it('are the emotion at the cursor, or nothing', () => {
    const { view, at } = smallSheet()
    const one = chosenCells(view(), at(1, 2), null, [])!
    expect(copiedTable(view(), one)).toEqual([[2]])
    expect(chosenCells(view(), at(2, 2), null, [])).toBeNull()
  })

  it('go into the same shape of cells at another place, emotions to their persona', () => {
    const { view, at, chosen, put, stages } = smallSheet()
    const block = copiedBlock(view(), chosen([0, 0], [1, 4]))
    const plan = planCards(view(), at(1, 0), block, { mayAddSteps: true })
    put(plan, 'add')
    expect(stages()['나']).toEqual([
      {
        action: ['a', 'b'],
        emotion: { 도윤: 2, 민우: -1.5 },
        thought: ['c'],
        'pain-point': ['p'],
      },
    ])
    expect(stages()['다']).toEqual([{ emotion: { 도윤: 2 }, thought: ['c'] }])
  })

  it('stay what they are where the lanes below differ', () => {
    const { workbench, view, at, put, stages } = smallSheet()
    const ids = [workbench.named('card', 'a').id, workbench.named('pain-point', 'p').id]
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, ids)!)
    put(planCards(view(), at(2, 3), block, { mayAddSteps: true }), 'add')
    expect(stages()['다']).toEqual([{ thought: ['a'], 'pain-point': ['p'] }])
  })

  it('bring their channels into a project that does not have them, once', () => {
    const { workbench, view } = smallSheet()
    const channel = make.channel({ name: '웹', kind: 'web' })
    workbench.addLane('touchpoint')
    const item = make.touchpoint({
      laneId: 'lane-elsewhere',
      stepId: 'step-elsewhere',
      channelIds: [channel.id],
    })
    const place = placeAtSpot(view(), { column: 0, row: 5 })!
    const block = { items: [{ item, column: 0, row: 0 }], points: [] }
    const { cells } = planCards(view(), place, block, { mayAddSteps: true })
    const along = { ...nothingAlong, channels: [channel] }
    const input = { cells, addedSteps: null, mode: 'add', along } as const
    workbench.run(putCells, input)
    workbench.run(putCells, input)
    const names = workbench.store
      .all('touchpoint')
      .map(({ channelIds }) => channelIds.map((id) => workbench.need('channel', id).name))
    expect([names, workbench.store.all('channel').length]).toEqual([[['웹'], ['웹']], 1])
  })

  it('add steps where the map ends', () => {
    const { workbench, view, at, put, stages } = smallSheet()
    const ids = [workbench.named('card', 'a').id, workbench.named('card', 'c').id]
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, ids)!)
    const plan = planCards(view(), at(2, 0), block, { mayAddSteps: true })
    expect(plan.addedSteps).toBe(1)
    put(plan, 'add')
    expect(stages()['다']).toEqual([{ action: ['a'] }, { thought: ['c'] }])
  })

  it('of one cell fill a chosen range, each with a copy of its own', () => {
    const { workbench, view, at, span, put, stages } = smallSheet()
    const id = workbench.named('card', 'c').id
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, [id])!)
    put(planCards(view(), at(0, 3), block, { mayAddSteps: true, span: span([0, 3], [2, 3]) }))
    expect(Object.values(stages()).map(([step]) => step?.thought)).toEqual([['c'], ['c'], ['c']])
    expect(new Set(workbench.store.all('card').map((card) => card.id)).size).toBe(5)
  })

  it('that were cut move with what they are: cards keep their ids, emotions their notes', () => {
    const { workbench, view, at, chosen, stages } = smallSheet()
    const block = copiedBlock(view(), chosen([0, 0], [0, 1]))
    const { cells } = planCards(view(), at(2, 0), block, { mayAddSteps: true })
    const before = workbench.content()
    workbench.run(moveCells, {
      items: cells.flatMap(({ laneId, step, content }) =>
        content.kind === 'items'
          ? content.items.map((item) => ({ itemId: item.id, laneId, step }))
          : [],
      ),
      points: cells.flatMap(({ laneId, personaId, step, content }) =>
        content.kind === 'value'
          ? [{ pointId: content.pointId!, laneId, personaId: personaId!, step }]
          : [],
      ),
      addedSteps: null,
    })
    expect([stages()['가'], stages()['다']]).toEqual([
      [{ 'pain-point': ['p'] }],
      [{ action: ['a', 'b'], emotion: { 민우: -1.5 } }],
    ])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})
