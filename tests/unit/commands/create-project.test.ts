/** Checks every template in both languages: the project is whole and begins as promised. */
import { describe, expect, it } from 'vitest'
import { createProject } from '#shared/commands/create-project.ts'
import { projectTemplates } from '#shared/commands/project-templates.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { TestWorkbench, testContext } from '#tests/helpers/workbench.ts'

const languages = ['ko', 'en'] as const

describe.each(projectTemplates.map(({ id }) => id))('the template %s', (templateId) => {
  it.each(languages)('makes a project in %s that its file brings back', (language) => {
    const records = createProject({ templateId, language, name: '새 서비스' }, testContext())
    const read = readProjectFile(writeProjectFile(records, []))
    expect(read).toMatchObject({ ok: true, value: { mends: [] } })
    expect(records[0]).toMatchObject({ type: 'project', name: '새 서비스' })
  })

  it('has words of its own in both languages', () => {
    const { words } = projectTemplates.find(({ id }) => id === templateId)!
    const hasHangul = (value: unknown) => /\p{Script=Hangul}/u.test(JSON.stringify(value))
    expect([hasHangul(words.ko), hasHangul(words.en)]).toEqual([true, false])
    expect(words.ko.outline?.stageNames.length).toBe(words.en.outline?.stageNames.length)
  })
})

it('draws the customary map: five stages, six lanes, one persona whose feelings can be set', () => {
  const records = createProject(
    { templateId: 'customer-journey', language: 'ko', name: '' },
    testContext(),
  )
  const workbench = new TestWorkbench(records)
  expect(workbench.picture()).toEqual({
    lanes: ['action', 'touchpoint', 'emotion', 'thought', 'pain-point', 'opportunity'],
    personas: ['고객'],
    stages: { 인지: [{}], 탐색: [{}], 구매: [{}], 이용: [{}], 사후: [{}] },
  })
  workbench.feel('고객', '이용', 1)
  expect(workbench.picture().stages['이용']).toEqual([{ emotion: { 고객: 1 } }])
})

it('starts an empty project with its name alone, cleaned', () => {
  const project = { templateId: 'empty', language: 'en', name: ' \u0000A\nB ' } as const
  expect(createProject(project, testContext())).toEqual([
    expect.objectContaining({ type: 'project', name: 'A B', createdAt: Date.UTC(2026, 0, 5, 9) }),
  ])
})
