/** Draws the entries of a menu. */
import { DropdownMenu as Parts } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './MenuItems.module.css'
import type { MenuEntry } from './menu-entry.ts'

interface MenuItemsProps {
  readonly items: readonly MenuEntry[]
  /** Takes an action that is to run once the menu is gone. */
  readonly onWait: (action: () => void) => void
}

export function MenuItems({ items, onWait }: MenuItemsProps): ReactNode {
  const withIcons = items.some((item) => 'icon' in item || item.kind === 'check')
  // Entries have no ids: a menu is drawn anew each time it opens, so their places serve as keys.
  return items.map((item, place) => (
    <MenuItem key={place} item={item} withIcons={withIcons} onWait={onWait} />
  ))
}

interface MenuItemProps {
  readonly item: MenuEntry
  readonly withIcons: boolean
  /** Takes an action that is to run once the menu is gone. */
  readonly onWait: (action: () => void) => void
}

function MenuItem({ item, withIcons, onWait }: MenuItemProps): ReactNode {
  switch (item.kind) {
    case 'separator':
      return <Parts.Separator className={styles.separator} />
    case 'heading':
      return <Parts.Label className={styles.heading}>{item.label}</Parts.Label>
    case 'check':
      return (
        <Parts.CheckboxItem
          className={styles.item}
          checked={item.isChecked}
          onCheckedChange={item.onSelect}
          disabled={item.isDisabled ?? false}
        >
          <Place name={item.isChecked ? 'check' : undefined} isKept={withIcons} />
          <span className={styles.label}>{item.label}</span>
          {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
        </Parts.CheckboxItem>
      )
    case 'submenu':
      return (
        <Parts.Sub>
          <Parts.SubTrigger className={styles.item} disabled={item.isDisabled ?? false}>
            <Place name={item.icon} isKept={withIcons} />
            <span className={styles.label}>{item.label}</span>
            <Icon name="chevron-right" size={14} />
          </Parts.SubTrigger>
          <Parts.Portal>
            <Parts.SubContent className={styles.menu} sideOffset={4} collisionPadding={8}>
              <MenuItems items={item.items} onWait={onWait} />
            </Parts.SubContent>
          </Parts.Portal>
        </Parts.Sub>
      )
    default:
      return (
        <Parts.Item
          className={classNames(styles.item, item.isDanger === true && styles.danger)}
          disabled={item.isDisabled ?? false}
          onSelect={() => {
            if (item.movesFocus === true) onWait(item.onSelect)
            else item.onSelect()
          }}
        >
          <Place name={item.icon} isKept={withIcons} />
          <span className={styles.label}>{item.label}</span>
          {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
        </Parts.Item>
      )
  }
}

/** The place of an icon, kept free where other entries have one, so that the words line up. */
function Place(props: {
  readonly name: IconName | undefined
  readonly isKept: boolean
}): ReactNode {
  if (!props.isKept) return null
  return (
    <span className={styles.icon}>
      {props.name !== undefined && <Icon name={props.name} size={15} />}
    </span>
  )
}
