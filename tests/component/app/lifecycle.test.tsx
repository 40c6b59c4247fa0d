/** Leaving, failing unseen and typing on: what the window does when nobody asked it to. */
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { updateProject } from '#shared/commands/project-commands.ts'
import { AppError } from '#shared/base/app-error.ts'
import { AppContext } from '#renderer/app/app-context.ts'
import { watchComposition } from '#renderer/app/composition.ts'
import { followLifecycle, reportUnexpected } from '#renderer/app/lifecycle.ts'
import { finishTyping } from '#renderer/app/model/finish-typing.ts'
import { NoticeToasts } from '#renderer/app/NoticeToasts.tsx'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { TestMachine, type TestWindow } from '#tests/helpers/test-app.ts'

let made: TestWindow
let stop: () => void = () => undefined

beforeEach(async () => {
  const machine = new TestMachine()
  made = await machine.openWindow()
  await machine.store(made, 'project-1', '하나')
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('leaving the page', () => {
  const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('is asked about only while something could not be saved', async () => {
    const { model, database } = made
    stop = followLifecycle(window, model, model.tools.platform)
    await model.openProject('project-1')
    expect(leave()).toBe(true)
    const { change } = database
    database.change = () => Promise.reject(new Error('no disk'))
    model.state.get().open?.document.workbench.run(updateProject, { description: '글' })
    await model.flush()
    expect(leave()).toBe(false)
    database.change = change
    await model.flush()
    expect(leave()).toBe(true)
  })
})

describe('what fails and nobody catches', () => {
  it('is told by its code, never by what a user wrote, and once', () => {
    stop = reportUnexpected(window, made.model)
    const fail = (error: unknown): void => {
      window.dispatchEvent(new ErrorEvent('error', { error }))
    }
    fail(new TypeError('민서의 비밀'))
    fail(new TypeError('민서의 다른 비밀'))
    fail(new AppError('record-missing', ['stage-1']))
    expect(made.told).toEqual([
      expect.stringContaining('(TypeError)'),
      expect.stringContaining('(record-missing: stage-1)'),
    ])
    expect(made.told.join()).not.toContain('비밀')
  })

  it('is not a remark of the browser without an error', () => {
    stop = reportUnexpected(window, made.model)
    window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }))
    expect(made.told).toEqual([])
  })
})

describe('a syllable in the making', () => {
  function compose(): { readonly blurs: () => number; readonly end: () => void } {
    stop = watchComposition(document)
    const field = document.body.appendChild(document.createElement('textarea'))
    onTestFinished(() => field.remove())
    let blurs = 0
    field.addEventListener('blur', () => (blurs += 1))
    field.focus()
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    const end = (): void => {
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    }
    return { blurs: () => blurs, end }
  }

  it('is finished before its field is left', async () => {
    const { blurs, end } = compose()
    const done = finishTyping()
    await Promise.resolve()
    expect(blurs()).toBe(0)
    end()
    await done
    expect(blurs()).toBe(1)
  })

  it('holds nothing up for long', async () => {
    vi.useFakeTimers()
    const { blurs, end } = compose()
    const done = finishTyping()
    await vi.advanceTimersByTimeAsync(2000)
    await done
    expect(blurs()).toBe(1)
    end()
  })
})

describe('an error', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    render(
      <LanguageProvider language="ko" onLanguageChange={() => undefined}>
        <ToastRegion label="알림" dismissLabel="알림 닫기">
          <AppContext value={{ model: made.model, actions: [] }}>
            <NoticeToasts />
          </AppContext>
        </ToastRegion>
      </LanguageProvider>,
    )
  })
  const tell = (tone: 'error' | 'success', text: string): void =>
    act(() => made.model.notices.tell({ tone, say: () => text }))

  it('goes by itself after a while', () => {
    tell('error', '못 했습니다')
    act(() => vi.advanceTimersByTime(9000))
    expect(screen.getByText('못 했습니다')).toBeInTheDocument()
    act(() => vi.advanceTimersByTime(2000))
    expect(screen.queryByText('못 했습니다')).not.toBeInTheDocument()
  })

  it('goes once something has worked', () => {
    tell('error', '못 했습니다')
    tell('success', '했습니다')
    expect(screen.queryByText('못 했습니다')).not.toBeInTheDocument()
    expect(screen.getByText('했습니다')).toBeInTheDocument()
  })
})
