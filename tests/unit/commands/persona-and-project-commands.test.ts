/** Personas and the project itself: adding, editing, copying and removing. */
import { describe, expect, it } from 'vitest'
import {
  addPersona,
  movePersona,
  removePersona,
  updatePersona,
} from '#shared/commands/persona-commands.ts'
import { duplicatePersona } from '#shared/commands/personas/copy-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { personaColors, pointShapes } from '#shared/model/records/persona.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const names = (workbench: TestWorkbench) => workbench.store.all('persona').map(({ name }) => name)

describe('a persona', () => {
  it('starts as an assumption, last in the list, empty but for what is given', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addPersona, { name: '최영란', role: '관리사무소장' })
    expect(names(workbench)).toEqual(['정민우', '한도윤', '최영란'])
    expect(workbench.need('persona', id)).toMatchObject({
      role: '관리사무소장',
      isProtoPersona: true,
      goals: [],
      interviewCount: null,
    })
  })

  it('gets a colour and a point shape that no other has, as long as there are any', () => {
    const workbench = new TestWorkbench()
    const made = personaColors.map(() => {
      const { color, pointShape } = workbench.need('persona', workbench.run(addPersona, {}))
      return [color, pointShape]
    })
    expect(new Set(made.map(([color]) => color))).toEqual(new Set(personaColors))
    expect(new Set(made.map(([, shape]) => shape))).toEqual(new Set(pointShapes))
    expect(workbench.need('persona', workbench.run(addPersona, {}))).toMatchObject({
      color: personaColors[0],
      pointShape: pointShapes[0],
    })
  })

  it('is edited in place, field by field', () => {
    const workbench = smallWorkbench()
    const fields = { goals: ['아침에 80%'], interviewCount: 14, isProtoPersona: false }
    workbench.run(updatePersona, { personaId: 'persona-min', fields })
    expect(workbench.need('persona', 'persona-min')).toMatchObject({ ...fields, name: '정민우' })
  })

  it.each([
    [{ interviewCount: -1 }],
    [{ surveyCount: 1.5 }],
    [{ photo: 'https://example.com/a.png' }],
    [{ color: 'red' as 'rust' }],
  ])('refuses %o', (fields) => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const update = () => workbench.run(updatePersona, { personaId: 'persona-min', fields })
    expect(update).toThrow('record-invalid')
    expect(workbench.content()).toBe(before)
  })

  it('moves in the list', () => {
    const workbench = smallWorkbench()
    workbench.run(movePersona, { personaId: 'persona-han', index: 0 })
    expect(names(workbench)).toEqual(['한도윤', '정민우'])
  })

  it('is copied next to itself, but not onto maps', () => {
    const workbench = smallWorkbench()
    const personaId = 'persona-min'
    const id = workbench.run(duplicatePersona, { personaId, name: '정민우 사본' })
    expect(names(workbench)).toEqual(['정민우', '정민우 사본', '한도윤'])
    const {
      id: _id,
      name: _name,
      order: _order,
      ...original
    } = workbench.need('persona', personaId)
    expect(workbench.need('persona', id)).toMatchObject(original)
    expect(workbench.picture().personas).toEqual(['정민우', '한도윤'])
  })

  it('goes from maps, cards and pains, and comes back to all of them', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removePersona, { personaId: 'persona-min' })
    expect(workbench.picture()).toMatchObject({
      personas: ['한도윤'],
      stages: { 신청: [{ action: ['신청서 쓰기'], emotion: { 한도윤: 0.5 } }, {}], 이용: [{}] },
    })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('that is not there cannot be edited, moved or copied', () => {
    const workbench = smallWorkbench()
    const personaId = 'persona-9'
    const refused = [
      () => workbench.run(updatePersona, { personaId, fields: { age: '' } }),
      () => workbench.run(movePersona, { personaId, index: 0 }),
      () => workbench.run(duplicatePersona, { personaId, name: '' }),
    ]
    for (const act of refused) expect(act).toThrow('record-missing')
  })
})

describe('the project', () => {
  it('is renamed and described, its date of birth stays', () => {
    const workbench = smallWorkbench()
    const { createdAt } = workbench.need('project', 'project-1')
    const fields = { name: '충전', organisation: '볼트온(가상)', author: '서비스팀' }
    workbench.run(updateProject, fields)
    expect(workbench.need('project', 'project-1')).toMatchObject({ ...fields, createdAt })
  })
})
