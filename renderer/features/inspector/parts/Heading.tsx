/** The head of the inspector: what kind of thing is selected, where it lies, and the way out. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './Heading.module.css'
import { useReveal } from './use-reveal.ts'

interface HeadingProps {
  readonly icon: IconName
  readonly kind: string
  readonly tone?: Tone
  /** Where it lies; pressing it selects that. */
  readonly place?: { readonly id: string; readonly name: string } | undefined
  readonly children?: ReactNode
}

export function Heading({ icon, kind, tone, place, children }: HeadingProps): ReactNode {
  const translate = useTranslate()
  const reveal = useReveal()
  const setInspectorOpen = useSession((session) => session.setInspectorOpen)
  return (
    <header className={styles.heading}>
      <div className={styles.chips}>
        <h2 className={styles.kind}>
          <Chip icon={icon} {...(tone === undefined ? {} : { tone })}>
            {kind}
          </Chip>
        </h2>
        {place !== undefined && <Chip onPress={() => reveal(place.id)}>{place.name}</Chip>}
        {children}
      </div>
      <IconButton
        icon="close"
        size="small"
        label={translate('inspector.close')}
        onClick={() => setInspectorOpen(false)}
      />
    </header>
  )
}
