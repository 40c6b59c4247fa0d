/** Traits, preferred channels and photos of personas, and copying a persona with all of them. */
import { describe, expect, it } from 'vitest'
import { mergeChannels } from '#shared/commands/channel-commands.ts'
import { addPersona, removePersona, updatePersona } from '#shared/commands/persona-commands.ts'
import { duplicatePersona, pastePersonas } from '#shared/commands/personas/copy-commands.ts'
import { addPhoto, cropPhoto, removePhoto } from '#shared/commands/personas/photo-commands.ts'
import { addPreference, setPreference } from '#shared/commands/personas/preference-commands.ts'
import {
  addTrait,
  moveTrait,
  removeTrait,
  updateTrait,
} from '#shared/commands/personas/trait-commands.ts'
import { copiedPersonas } from '#shared/model/persona-parts.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const personaId = 'persona-min'
const [first, second, square] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
]

const traits = (workbench: TestWorkbench, id = personaId) =>
  workbench.store
    .pointingAt('trait', 'personaId', id)
    .map(({ leftLabel, rightLabel, value }) => [leftLabel, value, rightLabel])

const preferences = (workbench: TestWorkbench, id = personaId) =>
  workbench.store
    .pointingAt('channel-preference', 'personaId', id)
    .map(({ channelId, value }) => [workbench.need('channel', channelId).name, value])

describe('traits', () => {
  it('are added in the middle, named, set, moved and removed', () => {
    const workbench = smallWorkbench()
    const a = workbench.run(addTrait, { personaId, leftLabel: '혼자', rightLabel: '함께' })
    const b = workbench.run(addTrait, { personaId })
    workbench.run(updateTrait, { traitId: b, fields: { leftLabel: '값', value: 1.5 } })
    expect(traits(workbench)).toEqual([
      ['혼자', null, '함께'],
      ['값', 1.5, ''],
    ])
    workbench.run(moveTrait, { traitId: b, index: 0 })
    workbench.run(removeTrait, { traitId: a })
    expect(traits(workbench)).toEqual([['값', 1.5, '']])
  })
})

describe('preferred channels', () => {
  it('are found by their name or made, and taken back', () => {
    const workbench = smallWorkbench()
    const count = workbench.store.all('channel').length
    const kind = 'app'
    const { name } = workbench.store.all('channel')[0]!
    const known = workbench.run(addPreference, { personaId, name, kind, value: 4 })
    workbench.run(addPreference, { personaId, name: '관리사무소', kind: 'visit', value: 2 })
    expect(preferences(workbench)).toEqual([
      [name, 4],
      ['관리사무소', 2],
    ])
    expect(workbench.store.all('channel')).toHaveLength(count + 1)
    workbench.run(setPreference, { personaId, channelId: known, value: 5 })
    workbench.run(setPreference, { personaId, channelId: known, value: null })
    expect(preferences(workbench)).toEqual([['관리사무소', 2]])
  })

  it('stay when their channel is merged into another one', () => {
    const workbench = smallWorkbench()
    const kind = 'app'
    const a = workbench.run(addPreference, { personaId, name: '앱 하나', kind, value: 5 })
    const b = workbench.run(addPreference, { personaId, name: '앱 둘', kind, value: 2 })
    workbench.run(setPreference, { personaId: 'persona-han', channelId: a, value: 3 })
    workbench.run(mergeChannels, { channelId: a, intoId: b })
    expect(preferences(workbench)).toEqual([['앱 둘', 2]])
    expect(preferences(workbench, 'persona-han')).toContainEqual(['앱 둘', 3])
  })
})

describe('photos', () => {
  it('are kept beside each other, one of them shown, cut as wished', () => {
    const workbench = smallWorkbench()
    const a = workbench.run(addPhoto, { personaId, image: first, photo: first })
    const b = workbench.run(addPhoto, { personaId, image: second, photo: second })
    expect(workbench.need('persona', personaId)).toMatchObject({ photo: second, photoSourceId: b })
    const crop = { cropX: 0.1, cropY: 0.2, cropSize: 0.5 }
    workbench.run(cropPhoto, { photoId: a, crop, photo: square })
    expect(workbench.need('persona-photo', a)).toMatchObject({ image: first, ...crop })
    expect(workbench.need('persona', personaId)).toMatchObject({ photo: square, photoSourceId: a })
    workbench.run(removePhoto, { photoId: b })
    expect(workbench.need('persona', personaId).photo).toBe(square)
    workbench.run(removePhoto, { photoId: a })
    expect(workbench.need('persona', personaId)).toMatchObject({ photo: null, photoSourceId: null })
  })

  it('keep the picture that was there before any', () => {
    const workbench = smallWorkbench()
    workbench.run(updatePersona, { personaId, fields: { photo: first } })
    workbench.run(addPhoto, { personaId, image: second, photo: second })
    const images = workbench.store.pointingAt('persona-photo', 'personaId', personaId)
    expect(images.map(({ image }) => image)).toEqual([first, second])
  })

  it('are not kept twice', () => {
    const workbench = smallWorkbench()
    const a = workbench.run(addPhoto, { personaId, image: first, photo: first })
    expect(workbench.run(addPhoto, { personaId, image: first, photo: first })).toBe(a)
  })
})

describe('a copy', () => {
  function drawn(): TestWorkbench {
    const workbench = smallWorkbench()
    workbench.run(addTrait, { personaId, leftLabel: '혼자', rightLabel: '함께', value: 3 })
    workbench.run(addPreference, { personaId, name: '관리사무소', kind: 'visit', value: 2 })
    workbench.run(addPhoto, { personaId, image: first, photo: square })
    return workbench
  }

  it('has traits, preferences and photos of its own', () => {
    const workbench = drawn()
    const id = workbench.run(duplicatePersona, { personaId, name: '사본' })
    expect(traits(workbench, id)).toEqual(traits(workbench))
    expect(preferences(workbench, id)).toEqual(preferences(workbench))
    const source = workbench.need('persona', id).photoSourceId
    expect(workbench.need('persona-photo', source!)).toMatchObject({ personaId: id, image: first })
    const before = workbench.content()
    workbench.run(removePersona, { personaId: id })
    expect(traits(workbench)).toHaveLength(1)
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('comes into another project with its channels by their names, in one step', () => {
    const from = drawn()
    const into = new TestWorkbench()
    into.run(addPreference, {
      personaId: into.run(addPersona, {}),
      name: '관리사무소',
      kind: 'in-person',
      value: 1,
    })
    const before = into.content()
    const [id] = into.run(pastePersonas, copiedPersonas(from.store, [personaId]))
    expect(into.need('persona', id!).name).toBe('정민우')
    expect(traits(into, id)).toEqual(traits(from))
    expect(preferences(into, id)).toEqual([['관리사무소', 2]])
    expect(into.store.all('channel')).toHaveLength(1)
    into.undo()
    expect(into.content()).toBe(before)
  })
})
