/** Parts of one place of which one shows at a time. */
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './Tabs.module.css'

interface Tab {
  readonly value: string
  readonly label: string
  readonly icon?: IconName
  readonly content: ReactNode
}

interface TabsProps {
  /** Names the row of tabs for screen readers. */
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className?: string
}

export function Tabs({ label, tabs, value, onChange, className }: TabsProps): ReactNode {
  return (
    <Radix.Root
      className={classNames(styles.tabs, className)}
      value={value}
      onValueChange={onChange}
    >
      <Radix.List className={styles.row} aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={styles.tab}>
            {tab.icon !== undefined && <Icon name={tab.icon} />}
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className={styles.content}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
