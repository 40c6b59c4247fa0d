/** Shows that a crashed window comes back, and that the user is asked before it turns into a loop. */
import { expect, it } from 'vitest'
import { createCrashGuard } from '#electron/main/crash-guard.ts'

function makeGuard(answer: 'reload' | 'quit' = 'reload') {
  const happened: string[] = []
  let now = 0
  const crashed = createCrashGuard({
    clock: { now: () => now },
    reload: () => void happened.push('reload'),
    openSafely: () => void happened.push('open safely'),
    quit: () => void happened.push('quit'),
    askUser() {
      happened.push('ask')
      return Promise.resolve(answer)
    },
  })
  return { happened, crashAt: (time: number) => ((now = time), crashed()) }
}

it('reloads after the first two crashes of a minute, and opens safely after the third, unless told to quit', async () => {
  const { happened, crashAt } = makeGuard()
  for (const time of [0, 20_000, 59_999]) await crashAt(time)
  expect(happened).toEqual(['reload', 'reload', 'ask', 'open safely'])
})

it('never asks when the crashes lie far apart', async () => {
  const { happened, crashAt } = makeGuard()
  for (const time of [0, 40_000, 80_000, 120_000, 160_000]) await crashAt(time)
  expect(happened).toEqual(['reload', 'reload', 'reload', 'reload', 'reload'])
})

it('quits when the user says so, and counts anew when they try again', async () => {
  const quitting = makeGuard('quit')
  for (const time of [0, 1, 2]) await quitting.crashAt(time)
  expect(quitting.happened).toEqual(['reload', 'reload', 'ask', 'quit'])
  const trying = makeGuard('reload')
  for (const time of [0, 1, 2, 3, 4]) await trying.crashAt(time)
  expect(trying.happened).toEqual(['reload', 'reload', 'ask', 'open safely', 'reload', 'reload'])
})
