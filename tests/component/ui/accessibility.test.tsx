/** Runs axe over every component, closed and open. */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Checkbox } from '#renderer/ui/choices/Checkbox.tsx'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { ScoreInput } from '#renderer/ui/choices/ScoreInput.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { ProgressBar } from '#renderer/ui/display/ProgressBar.tsx'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { ListEdit } from '#renderer/ui/fields/ListEdit.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Logo } from '#renderer/ui/pictures/Logo.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'

const nothing = (): void => {}
const options = [
  { value: 'app', label: '앱', icon: 'channel-app' as const },
  { value: 'web', label: '웹', icon: 'channel-web' as const },
]
const items = [
  { kind: 'heading' as const, label: '카드' },
  { label: '복제', icon: 'duplicate' as const, shortcut: 'Mod+D', onSelect: nothing },
  { kind: 'separator' as const },
  { kind: 'check' as const, label: '감정선', isChecked: true, onSelect: nothing },
  { kind: 'submenu' as const, label: '내보내기', items: [{ label: 'PDF', onSelect: nothing }] },
]
const combobox = {
  label: '채널',
  values: ['app'],
  options,
  onChange: nothing,
  removeLabel: (label: string) => `${label} 빼기`,
  emptyLabel: '찾은 것이 없습니다',
}

function Shower(): ReactElement {
  const toasts = useToasts()
  const toast = { text: '삭제했습니다', action: { label: '실행 취소', onAction: nothing } }
  return <button onClick={() => toasts.show(toast)}>보이기</button>
}

async function violations(): Promise<readonly string[]> {
  // jsdom draws nothing, so colours are checked from the tokens; single parts are no whole page.
  const result = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  )
}

type Prepare = () => Promise<void> | void

const cases: readonly (readonly [string, ReactElement, Prepare?])[] = [
  ['buttons', <Button icon="add">추가</Button>],
  ['icon button', <IconButton icon="undo" label="실행 취소" isPressed shortcut="Mod+Z" />],
  ['pictures', <Icon name="feeling-bad" label="나쁨" />],
  ['logo', <Logo name="Throughline" />],
  ['mark', <PersonaMark color="violet" shape="hexagon" label="민서" />],
  ['text field', <TextField label="이름" value="" error="적어 주세요" onCommit={nothing} />],
  ['text area', <TextArea label="메모" value="" hint="여러 줄" onCommit={nothing} />],
  ['number field', <NumberField label="인터뷰" value={null} onCommit={nothing} />],
  ['inline edit', <InlineEdit label="제목" value="인지" onCommit={nothing} />],
  [
    'list edit',
    <ListEdit
      label="목표"
      itemLabel={(place) => `목표 ${place}`}
      addLabel="추가"
      values={['하나']}
      onCommit={nothing}
      aside={() => <Chip icon="evidence">5</Chip>}
    />,
  ],
  [
    'score',
    <ScoreInput
      label="심각도"
      value={null}
      onChange={nothing}
      clearLabel="지우기"
      scoreLabel={(score) => `${score}점`}
    />,
  ],
  ['switch', <Switch label="진실의 순간" isOn onChange={nothing} />],
  ['checkbox', <Checkbox label="민서" isChecked="mixed" onChange={nothing} />],
  [
    'segmented control',
    <SegmentedControl label="보기" value="app" options={options} onChange={nothing} />,
  ],
  ['select', <Select label="채널" value="app" options={options} onChange={nothing} />],
  [
    'open select',
    <Select label="채널" value={null} options={options} onChange={nothing} placeholder="고르기" />,
    () => userEvent.click(screen.getByRole('combobox')),
  ],
  ['combobox', <Combobox {...combobox} />],
  [
    'open combobox',
    <Combobox {...combobox} />,
    () => userEvent.click(screen.getByRole('combobox')),
  ],
  [
    'combobox without a match',
    <Combobox {...combobox} />,
    () => userEvent.type(screen.getByRole('combobox'), '없는 것'),
  ],
  [
    'open menu',
    <Menu trigger={<Button>더 보기</Button>} items={items} />,
    () => userEvent.click(screen.getByRole('button')),
  ],
  [
    'open context menu',
    <ContextMenu items={items}>
      <div>카드</div>
    </ContextMenu>,
    () => {
      fireEvent.contextMenu(screen.getByText('카드'))
    },
  ],
  [
    'dialog',
    <Dialog isOpen onClose={nothing} title="내보내기" description="PDF로" closeLabel="닫기">
      <Select label="용지" value="app" options={options} onChange={nothing} />
    </Dialog>,
  ],
  [
    'open popover',
    <Popover label="필터" trigger={<Button>필터</Button>}>
      <Checkbox label="민서" isChecked onChange={nothing} />
    </Popover>,
    () => userEvent.click(screen.getByRole('button', { name: '필터' })),
  ],
  [
    'toast',
    <ToastRegion label="알림" dismissLabel="닫기">
      <Shower />
    </ToastRegion>,
    () => userEvent.click(screen.getByText('보이기')),
  ],
  [
    'tooltip',
    <IconButton icon="undo" label="실행 취소" />,
    async () => {
      await userEvent.tab()
      await screen.findByRole('tooltip')
    },
  ],
  [
    'chips',
    <Chip tone="pain" icon="lane-pain-point" onRemove={nothing} removeLabel="빼기">
      페인 포인트
    </Chip>,
  ],
  [
    'empty state in a panel',
    <Panel title="목표" icon="lane-goal">
      <EmptyState
        icon="journey"
        sentence="비어 있습니다."
        action={{ label: '추가', onPress: nothing }}
      />
    </Panel>,
  ],
  ['progress', <ProgressBar label="내보내는 중" value={null} />],
  [
    'status',
    <StatusItem icon="warning" tone="warning" tooltip="점검" onPress={nothing}>
      3건
    </StatusItem>,
  ],
]

it.each(cases.map(([name, element, prepare]) => ({ name, element, prepare })))(
  'axe finds nothing wrong with: $name',
  async ({ element, prepare }) => {
    render(<main>{element}</main>)
    await prepare?.()
    expect(await violations()).toEqual([])
  },
)
