/** What people rely on in menus, windows and messages. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { useToasts, type Toast } from '#renderer/ui/overlays/toasts.ts'

describe('Menu', () => {
  it('is opened, walked through and used by keys, and gives the focus back', async () => {
    const onDuplicate = vi.fn()
    render(
      <Menu
        trigger={<IconButton icon="menu" label="더 보기" />}
        items={[
          { label: '이름 바꾸기', onSelect: () => {} },
          { label: '복제', shortcut: 'Mod+D', onSelect: onDuplicate },
          { kind: 'separator' },
          { label: '삭제', isDanger: true, isDisabled: true, onSelect: () => {} },
        ]}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      '이름 바꾸기',
      '복제Ctrl D',
      '삭제',
    ])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onDuplicate).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: '더 보기' })).toHaveFocus()
  })

  it('leaves the focus where the chosen action put it', async () => {
    function Renamed(): ReactNode {
      return (
        <>
          <input aria-label="이름" />
          <Menu
            trigger={<Button>더 보기</Button>}
            items={[
              {
                label: '이름 바꾸기',
                movesFocus: true,
                onSelect: () => {
                  screen.getByLabelText('이름').focus()
                },
              },
            ]}
          />
        </>
      )
    }
    render(<Renamed />)
    await userEvent.click(screen.getByRole('button', { name: '더 보기' }))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => {
      expect(screen.getByLabelText('이름')).toHaveFocus()
    })
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('shows what is switched on', async () => {
    const onSelect = vi.fn()
    render(
      <Menu
        trigger={<Button>보기</Button>}
        items={[{ kind: 'check', label: '감정선', isChecked: true, onSelect }]}
      />,
    )
    await userEvent.click(screen.getByRole('button', { name: '보기' }))
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: '감정선', checked: true }))
    expect(onSelect.mock.calls).toEqual([[false]])
  })
})

describe('ContextMenu', () => {
  function MapWithMenu({ onDelete }: { readonly onDelete: (id: string) => void }): ReactNode {
    return (
      <ContextMenu
        items={(target) => {
          const id = target.closest<HTMLElement>('[data-card]')?.dataset['card']
          if (id === undefined) return []
          return [
            {
              label: '삭제',
              onSelect: () => {
                onDelete(id)
              },
            },
          ]
        }}
      >
        <div>
          <p data-card="a">카드 A</p>
          <p>빈 곳</p>
        </div>
      </ContextMenu>
    )
  }

  it('offers what fits the element under the pointer', async () => {
    const onDelete = vi.fn()
    render(<MapWithMenu onDelete={onDelete} />)
    fireEvent.contextMenu(screen.getByText('카드 A'))
    await userEvent.click(screen.getByRole('menuitem', { name: '삭제' }))
    expect(onDelete.mock.calls).toEqual([['a']])
  })

  it('does not open where there is nothing to offer', () => {
    render(<MapWithMenu onDelete={() => {}} />)
    fireEvent.contextMenu(screen.getByText('빈 곳'))
    expect(screen.queryByRole('menu')).toBeNull()
  })
})

describe('Dialog', () => {
  it('begins in its first field and closes on Escape', async () => {
    const onClose = vi.fn()
    render(
      <Dialog
        isOpen
        onClose={onClose}
        title="내보내기"
        closeLabel="닫기"
        actions={<Button>확인</Button>}
      >
        <input aria-label="용지" />
      </Dialog>,
    )
    expect(screen.getByRole('dialog', { name: '내보내기' })).toBeVisible()
    expect(screen.getByLabelText('용지')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('Popover', () => {
  it('opens from its button and closes on Escape with the focus back there', async () => {
    render(
      <Popover trigger={<Button>필터</Button>} label="필터">
        <input aria-label="이름" />
      </Popover>,
    )
    const button = screen.getByRole('button', { name: '필터' })
    await userEvent.click(button)
    expect(screen.getByLabelText('이름')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(button).toHaveFocus()
  })
})

describe('ToastRegion', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function Shower({ toast }: { readonly toast: Toast }): ReactNode {
    const toasts = useToasts()
    return <button onClick={() => toasts.show(toast)}>보이기</button>
  }
  function show(toast: Toast, times = 1): void {
    render(
      <ToastRegion label="알림" dismissLabel="알림 닫기">
        <Shower toast={toast} />
      </ToastRegion>,
    )
    for (let time = 0; time < times; time += 1) fireEvent.click(screen.getByText('보이기'))
  }
  function wait(ms: number): void {
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  }
  const region = () => screen.getByRole('region', { name: '알림' })

  it('reads a message aloud and takes it away after a while', () => {
    show({ text: '저장했습니다' })
    expect(region()).toHaveAttribute('aria-live', 'polite')
    expect(region()).toHaveTextContent('저장했습니다')
    wait(6_000)
    expect(region()).toBeEmptyDOMElement()
  })

  it('does the offered action once and is gone', () => {
    const onAction = vi.fn()
    show({ text: '삭제했습니다', action: { label: '실행 취소', onAction } })
    fireEvent.click(screen.getByRole('button', { name: '실행 취소' }))
    expect(onAction).toHaveBeenCalledOnce()
    expect(region()).toBeEmptyDOMElement()
  })

  it('waits while the pointer is on it', () => {
    show({ text: '삭제했습니다' })
    fireEvent.pointerEnter(screen.getByText('삭제했습니다'))
    wait(60_000)
    expect(region()).toHaveTextContent('삭제했습니다')
    fireEvent.pointerLeave(screen.getByText('삭제했습니다'))
    wait(6_000)
    expect(region()).toBeEmptyDOMElement()
  })

  it('keeps an error until it is dismissed', () => {
    show({ text: '저장하지 못했습니다', tone: 'error' })
    wait(600_000)
    fireEvent.click(screen.getByRole('button', { name: '알림 닫기' }))
    expect(region()).toBeEmptyDOMElement()
  })

  it('lets the oldest go when there are many', () => {
    show({ text: '저장했습니다' }, 6)
    expect(screen.getAllByText('저장했습니다')).toHaveLength(4)
  })
})
