/** Where copied cards, points and tables land, and what is filled with what. */
import { describe, expect, it } from 'vitest'
import { fillCells, moveCells, putCells } from '#shared/commands/cell-commands.ts'
import { tableCells } from '#shared/files/table-text/table-cells.ts'
import { planFill } from '#shared/layout/cell-fill.ts'
import { rangeTo, spanOf, type CellSpan } from '#shared/layout/cell-range.ts'
import { placeAtSpot } from '#shared/layout/cell-rows.ts'
import { chosenCells, copiedBlock, copiedTable } from '#shared/layout/item-copies.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { planCards } from '#shared/layout/paste-cards.ts'
import { overwrites, type PastePlan } from '#shared/layout/paste-plan.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** Rows: action 0, 민우 1, 도윤 2, thought 3, pain point 4; columns 가, 나, 다. */
function sheet() {
  const workbench = new TestWorkbench()
  for (const kind of ['action', 'emotion', 'thought', 'pain-point'] as const) {
    workbench.addLane(kind)
  }
  for (const name of ['가', '나', '다']) workbench.addStage(name)
  workbench.addPersona('민우')
  workbench.addPersona('도윤')
  workbench.addCard('action', '가', 'a')
  workbench.addCard('action', '가', 'b')
  workbench.addCard('thought', '나', 'c')
  workbench.addCard('pain-point', '가', 'p')
  workbench.feel('민우', '가', -1.5)
  workbench.feel('도윤', '나', 2)
  const view = () => viewJourney(workbench.store, workbench.journeyId)
  const at = (column: number, row: number) => placeAtSpot(view(), { column, row })!
  const span = (from: readonly [number, number], to: readonly [number, number]) =>
    spanOf(view(), rangeTo(at(...from), at(...to)))!
  const chosen = (from: readonly [number, number], to: readonly [number, number]) =>
    chosenCells(view(), at(...from), rangeTo(at(...from), at(...to)), [])!
  const put = (plan: PastePlan, mode: 'replace' | 'add' = 'replace') => {
    const stageId = view().stages.at(-1)!.stage.id
    const { cells, addedSteps: count } = plan
    return workbench.run(putCells, { cells, addedSteps: { stageId, count }, mode })
  }
  const table = (column: number, row: number, rows: readonly (readonly string[])[]) =>
    planTable(view(), { column, row }, tableCells(rows), { mayAddSteps: true })
  const stages = () => workbench.picture().stages
  return { workbench, view, at, span, chosen, put, table, stages }
}

describe('a pasted table', () => {
  it('goes onto lanes and steps from the cursor; empty cells leave what is there', () => {
    const { table, put, stages } = sheet()
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
    const { table, put, stages } = sheet()
    put(table(2, 0, [['행동'], ['생각'], ['고충']]))
    expect(stages()['다']).toEqual([
      { action: ['행동'], thought: ['생각'], 'pain-point': ['고충'] },
    ])
  })

  it('adds steps to the last stage for columns beyond the map, but not for empty ones', () => {
    const { workbench, table, put, stages } = sheet()
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
    const { view, table } = sheet()
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
    const { view, span, put, stages } = sheet()
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
    const { workbench, table, put } = sheet()
    const before = workbench.named('card', 'b')
    put(table(0, 0, [['새것\nb\n고친 a'], ['1']]))
    const { stages } = workbench.picture()
    expect(stages['가']).toMatchObject([{ action: ['새것', 'b', '고친 a'] }])
    expect(workbench.named('card', 'b')).toMatchObject({ id: before.id })
  })
})

describe('copied cells', () => {
  it('are a table: a line for each card, a number for each emotion', () => {
    const { workbench, view, chosen } = sheet()
    workbench.addCard('thought', '가', '두 줄로\n쓴 생각')
    expect(copiedTable(view(), chosen([0, 0], [1, 3]))).toEqual([
      ['a\nb', ''],
      [-1.5, ''],
      ['', 2],
      ['두 줄로 쓴 생각', 'c'],
    ])
  })

  it('are the chosen cards only, where no range is drawn', () => {
    const { workbench, view, at } = sheet()
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
    const { view, at } = sheet()
    const one = chosenCells(view(), at(1, 2), null, [])!
    expect(copiedTable(view(), one)).toEqual([[2]])
    expect(chosenCells(view(), at(2, 2), null, [])).toBeNull()
  })

  it('go into the same shape of cells at another place, emotions to their persona', () => {
    const { view, at, chosen, put, stages } = sheet()
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
    const { workbench, view, at, put, stages } = sheet()
    const ids = [workbench.named('card', 'a').id, workbench.named('pain-point', 'p').id]
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, ids)!)
    put(planCards(view(), at(2, 3), block, { mayAddSteps: true }), 'add')
    expect(stages()['다']).toEqual([{ thought: ['a'], 'pain-point': ['p'] }])
  })

  it('bring their channels into a project that does not have them, once', () => {
    const { workbench, view } = sheet()
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
    const input = { cells, addedSteps: null, mode: 'add', channels: [channel] } as const
    workbench.run(putCells, input)
    workbench.run(putCells, input)
    const names = workbench.store
      .all('touchpoint')
      .map(({ channelIds }) => channelIds.map((id) => workbench.need('channel', id).name))
    expect([names, workbench.store.all('channel').length]).toEqual([[['웹'], ['웹']], 1])
  })

  it('add steps where the map ends', () => {
    const { workbench, view, at, put, stages } = sheet()
    const ids = [workbench.named('card', 'a').id, workbench.named('card', 'c').id]
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, ids)!)
    const plan = planCards(view(), at(2, 0), block, { mayAddSteps: true })
    expect(plan.addedSteps).toBe(1)
    put(plan, 'add')
    expect(stages()['다']).toEqual([{ action: ['a'] }, { thought: ['c'] }])
  })

  it('of one cell fill a chosen range, each with a copy of its own', () => {
    const { workbench, view, at, span, put, stages } = sheet()
    const id = workbench.named('card', 'c').id
    const block = copiedBlock(view(), chosenCells(view(), at(0, 0), null, [id])!)
    put(planCards(view(), at(0, 3), block, { mayAddSteps: true, span: span([0, 3], [2, 3]) }))
    expect(Object.values(stages()).map(([step]) => step?.thought)).toEqual([['c'], ['c'], ['c']])
    expect(new Set(workbench.store.all('card').map((card) => card.id)).size).toBe(5)
  })

  it('that were cut move with what they are: cards keep their ids, emotions their notes', () => {
    const { workbench, view, at, chosen, stages } = sheet()
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

describe('filling', () => {
  const filled = (span: (workbench: ReturnType<typeof sheet>) => CellSpan) => {
    const made = sheet()
    made.workbench.run(fillCells, { cells: planFill(made.view(), span(made)).cells })
    return made
  }

  it('takes the first row of a range down, and skips lanes that do not take it', () => {
    const { stages } = filled(({ span }) => span([0, 0], [1, 4]))
    expect(stages()['가']).toEqual([
      {
        action: ['a', 'b'],
        emotion: { 민우: -1.5 },
        thought: ['a', 'b'],
        'pain-point': ['a', 'b'],
      },
    ])
    expect(stages()['나']).toEqual([{ emotion: { 도윤: 2 }, thought: ['c'] }])
  })

  it('takes the first cell of a single row to the right, as one step', () => {
    const { workbench, stages } = filled(({ span }) => span([0, 0], [2, 0]))
    expect(Object.values(stages()).map(([step]) => step?.action)).toEqual(
      [1, 2, 3].map(() => ['a', 'b']),
    )
    const ids = workbench.store.all('card').map(({ id }) => id)
    expect(new Set(ids).size).toBe(7)
    workbench.undo()
    expect(Object.values(stages()).map(([step]) => step?.action)).toEqual([
      ['a', 'b'],
      undefined,
      undefined,
    ])
  })

  it('copies values along and across emotion lines', () => {
    const { stages } = filled(({ span }) => span([0, 1], [2, 1]))
    expect(Object.values(stages()).map(([step]) => step?.emotion)).toEqual([
      { 민우: -1.5 },
      { 도윤: 2, 민우: -1.5 },
      { 민우: -1.5 },
    ])
    const down = filled(({ span }) => span([0, 1], [0, 2]))
    expect(down.stages()['가']?.[0]?.emotion).toEqual({ 도윤: -1.5, 민우: -1.5 })
  })

  it('takes a single cell from the one above', () => {
    const { stages } = filled(({ span }) => span([0, 2], [0, 2]))
    expect(stages()['가']?.[0]?.emotion).toEqual({ 도윤: -1.5, 민우: -1.5 })
  })
})
