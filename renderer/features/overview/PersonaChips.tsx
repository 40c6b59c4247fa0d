/** The personas of the project in a row. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import styles from './PersonaChips.module.css'

interface PersonaChipsProps {
  /** Null where nothing may be added. */
  readonly onAdd: (() => void) | null
}

export function PersonaChips({ onAdd }: PersonaChipsProps): ReactNode {
  const translate = useTranslate()
  const goTo = useSession((session) => session.goTo)
  const personas = useSelected((reader) => reader.all('persona'), [])
  return (
    <div className={styles.personas}>
      {personas.map(({ id, name, color, pointShape }) => (
        <Chip
          key={id}
          mark={{ color, shape: pointShape }}
          onPress={() => goTo({ kind: 'personas', personaId: id })}
        >
          {name || translate('persona.default_name')}
        </Chip>
      ))}
      {onAdd !== null && (
        <Button variant="dashed" size="small" icon="add" onClick={onAdd}>
          {translate('persona.add')}
        </Button>
      )}
    </div>
  )
}
