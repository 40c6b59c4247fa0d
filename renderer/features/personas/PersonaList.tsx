/** All personas in their order; chosen, moved, copied and deleted here. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { PersonaListItem } from './PersonaListItem.tsx'
import styles from './PersonaList.module.css'
import type { PersonaVerbs } from './persona-verbs.ts'
import { useListDrag } from './use-list-drag.ts'

interface PersonaListProps {
  readonly ids: readonly string[]
  readonly shownId: string
  readonly verbs: PersonaVerbs
  readonly isReadOnly: boolean
}

export function PersonaList({ ids, shownId, verbs, isReadOnly }: PersonaListProps): ReactNode {
  const translate = useTranslate()
  const drag = useListDrag(ids, verbs.move)
  return (
    <nav className={styles.list} aria-label={translate('app.personas')}>
      <ul className={styles.items}>
        {ids.map((id, index) => (
          <PersonaListItem
            key={id}
            personaId={id}
            index={index}
            count={ids.length}
            isShown={id === shownId}
            isReadOnly={isReadOnly}
            verbs={verbs}
            drag={drag}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="dashed" icon="add" className={styles.add} onClick={verbs.add}>
          {translate('persona.add')}
        </Button>
      )}
    </nav>
  )
}
