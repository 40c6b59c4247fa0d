/** All personas in their order; chosen, moved, copied and deleted here. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TakeOver } from './copy/TakeOver.tsx'
import { PersonaListItem } from './PersonaListItem.tsx'
import styles from './PersonaList.module.css'
import type { PersonaVerbs } from './persona-verbs.ts'
import { useListDrag } from './use-list-drag.ts'

interface PersonaListProps {
  readonly ids: readonly string[]
  readonly shownId: string
  readonly verbs: PersonaVerbs
  readonly isReadOnly: boolean
  readonly compared: readonly string[] | null
  readonly onCompare: (personaId: string) => void
  readonly onCompareMany: (isOn: boolean) => void
}

export function PersonaList(props: PersonaListProps): ReactNode {
  const { ids, shownId, verbs, isReadOnly, compared, onCompare, onCompareMany } = props
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
            isShown={compared === null ? id === shownId : compared.includes(id)}
            isReadOnly={isReadOnly}
            verbs={verbs}
            drag={drag}
            compared={compared}
            onCompare={onCompare}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <Button variant="dashed" icon="add" className={styles.add} onClick={verbs.add}>
          {translate('persona.add')}
        </Button>
      )}
      {!isReadOnly && <TakeOver className={styles.add} />}
      {ids.length > 1 && (
        <Button
          variant="ghost"
          icon="compare"
          className={styles.compare}
          aria-pressed={compared !== null}
          onClick={() => onCompareMany(compared === null)}
        >
          {translate(compared === null ? 'persona.compare' : 'persona.compare_end')}
        </Button>
      )}
      {compared !== null && <p className={styles.hint}>{translate('persona.compare_hint')}</p>}
    </nav>
  )
}
