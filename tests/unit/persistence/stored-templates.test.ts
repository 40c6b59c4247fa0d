/** Own templates among the settings of the device. */
import { describe, expect, it } from 'vitest'
import { readTemplates, templatesAsSetting } from '#renderer/persistence/stored-templates.ts'

const template = {
  id: 'template-1',
  name: '충전 여정',
  savedAt: 5,
  hasContent: false,
  text: '{}',
}

describe('stored templates', () => {
  it('come back as they were kept', () => {
    expect(readTemplates(templatesAsSetting([template]))).toEqual([template])
  })

  it('leave out what is none, and keep the others', () => {
    const setting = { version: 1, templates: [{ ...template, text: 7 }, template, null] }
    expect(readTemplates(setting)).toEqual([template])
  })

  it.each([undefined, null, 'templates', [], { version: 2, templates: [template] }])(
    'are none in %j',
    (setting) => {
      expect(readTemplates(setting)).toEqual([])
    },
  )
})
