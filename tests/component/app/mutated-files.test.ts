/**
 * Damaged files opened in a window: whatever they are, what is on the device stays as it was.
 * @vitest-environment jsdom
 */
import { expect, it } from 'vitest'
import { openHanded } from '#renderer/app/model/opening-files.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { mutatedJson } from '#tests/helpers/mutated-bytes.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestMachine } from '#tests/helpers/test-app.ts'

const file = writeProjectFile(makeSmallProject(), [])

it('leaves every stored project as it is, taken in or refused', async () => {
  const window = await new TestMachine().openWindow()
  const { model, database, told } = window
  await openHanded(model, { ok: true, value: { name: 'a.throughline', text: file } })
  await model.flush()
  await model.closeProject()
  const stored = async () => {
    const rows = await database.records.toArray()
    return JSON.stringify(rows.filter(({ projectId }) => projectId === 'project-1'))
  }
  const before = await stored()
  expect(before.length).toBeGreaterThan(10_000)
  let refused = 0
  for (let seed = 1; seed <= 40; seed++) {
    const text = mutatedJson(file, seed)
    const names = new Set((await database.projects.toArray()).map(({ id }) => id))
    told.length = 0
    await openHanded(model, { ok: true, value: { name: 'b.throughline', text } })
    await model.flush()
    const isRefused = told.some((sentence) => sentence.includes('바뀐 것은 없습니다'))
    if (isRefused) {
      refused += 1
      expect((await database.projects.toArray()).map(({ id }) => id)).toEqual([...names])
    }
    expect(await stored(), `seed ${seed}`).toBe(before)
  }
  expect(refused).toBeGreaterThan(5)
  expect(refused).toBeLessThan(40)
})
