/** A whole screen with one message and the ways out of it. */
import type { ReactNode } from 'react'
import { Logo } from '#renderer/ui/pictures/Logo.tsx'
import styles from './MessageScreen.module.css'

interface MessageScreenProps {
  readonly title: string
  readonly text: string
  readonly detail?: string
  /** Buttons. */
  readonly children: ReactNode
}

export function MessageScreen({ title, text, detail, children }: MessageScreenProps): ReactNode {
  return (
    <main className={styles.screen}>
      <div className={styles.message} role="alert">
        <Logo size={24} />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      </div>
      <div className={styles.actions}>{children}</div>
    </main>
  )
}
