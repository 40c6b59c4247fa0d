/** What people rely on in buttons. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { shortcutKeys } from '#renderer/ui/actions/shortcut-label.ts'

describe('buttons', () => {
  it('refuse clicks while they are busy, without losing the focus', async () => {
    const onClick = vi.fn()
    render(
      <Button isBusy onClick={onClick}>
        저장
      </Button>,
    )
    await userEvent.click(screen.getByRole('button', { name: '저장', busy: true }))
    expect(onClick).not.toHaveBeenCalled()
    expect(screen.getByRole('button')).toHaveFocus()
  })

  it('with only an icon tell their name and shortcut when the focus comes', async () => {
    render(<IconButton icon="undo" label="실행 취소" shortcut="Mod+Z" />)
    await userEvent.tab()
    expect(screen.getByRole('button', { name: '실행 취소' })).toHaveFocus()
    expect(await screen.findByRole('tooltip')).toHaveTextContent('실행 취소Ctrl Z')
  })

  it('name keys the way the keyboard does', () => {
    expect(shortcutKeys('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(shortcutKeys('Mod+Shift+z', true)).toEqual(['⇧', '⌘', 'Z'])
    expect(shortcutKeys('Alt+ArrowUp', false)).toEqual(['Alt', '↑'])
    expect(shortcutKeys('Mod+Plus', false)).toEqual(['Ctrl', '+'])
  })
})
