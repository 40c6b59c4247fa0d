/** Opens what a newer version wrote: shown, never changed, and saved as a file exactly as it was. */
import { describe, expect, it, vi } from 'vitest'
import { openHanded } from '#renderer/app/model/opening-files.ts'
import { saveOpenAsFile } from '#renderer/app/model/project-verbs.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { schema } from '#shared/model/schema.ts'
import { ok } from '#shared/base/result.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestMachine, type TestWindow } from '#tests/helpers/test-app.ts'

function newerText(): string {
  const file = JSON.parse(writeProjectFile(makeSmallProject(), [])) as {
    recordVersions: Record<string, number>
    records: Record<string, unknown>[]
  }
  file.recordVersions['persona'] = schema.persona.version + 1
  for (const record of file.records) {
    if (record['type'] === 'persona') record['zodiac'] = '물고기자리'
  }
  return JSON.stringify(file, null, 3)
}

async function savedText({ model }: TestWindow): Promise<string | undefined> {
  const save = vi.fn(() => Promise.resolve(ok({ name: 'x' })))
  Object.assign(model.tools.platform, { saveTextFile: save })
  await saveOpenAsFile(model)
  const [request] = save.mock.lastCall as unknown as [{ readonly text: string }]
  return request.text
}

describe('a file of a newer version', () => {
  it('is shown only, stored nowhere, and saved as it was', async () => {
    const window = await new TestMachine().openWindow()
    const { model, repository } = window
    const text = newerText()
    await openHanded(model, ok({ name: 'neu.throughline', text }))
    const { open } = model.state.get()
    expect(open?.readOnlyReason).toBe('newer')
    expect(open?.document.isReadOnly).toBe(true)
    expect(open?.document.workbench.store.all('persona').length).toBeGreaterThan(0)
    expect(await repository.list()).toEqual([])
    expect(await savedText(window)).toBe(text)
    await model.closeProject()
    expect(await repository.list()).toEqual([])
  })
})

describe('a stored project in which a newer version has worked', () => {
  it('is shown only, and every row stays as it is', async () => {
    const window = await new TestMachine().openWindow()
    const { model, repository, database } = window
    await repository.add({ records: makeSmallProject(), assets: [] })
    const rows = await database.records.toArray()
    const persona = rows.find(({ type }) => type === 'persona')!
    await database.records.put({
      ...persona,
      version: schema.persona.version + 1,
      record: { ...persona.record, zodiac: '물고기자리' },
    })
    const before = await database.records.toArray()
    await model.refresh()
    expect(await model.openProject('project-1')).toBe(true)
    expect(model.state.get().open?.readOnlyReason).toBe('newer')
    expect(await savedText(window)).toContain('물고기자리')
    await model.flush()
    await model.closeProject()
    expect(await database.records.toArray()).toEqual(before)
  })
})
