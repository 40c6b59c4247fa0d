/** The place of the personas: all of them at the left, the sheet of one beside it. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { PersonaList } from './PersonaList.tsx'
import { PersonaSheet } from './PersonaSheet.tsx'
import styles from './PersonasPage.module.css'
import { usePersonaVerbs } from './persona-verbs.ts'

interface PersonasPageProps {
  /** The persona to show; the first one where it is null or gone. */
  readonly personaId: string | null
  /** Draws what people put on the persona: tags and comments. */
  readonly remarks?: (ids: readonly string[]) => ReactNode
}

export function PersonasPage({ personaId, remarks }: PersonasPageProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const ids = useSelected((reader) => reader.all('persona').map(({ id }) => id), [])
  useKeptFocus('persona', ids)
  const verbs = usePersonaVerbs()
  const shownId = ids.find((id) => id === personaId) ?? ids[0]
  if (shownId === undefined) {
    return (
      <>
        <h1 className="visually-hidden">{translate('app.personas')}</h1>
        <EmptyState
          className={styles.empty ?? ''}
          icon="persona"
          sentence={translate('persona.empty')}
          example={translate('persona.empty_example')}
          {...(isReadOnly
            ? {}
            : { action: { label: translate('persona.add'), icon: 'add', onPress: verbs.add } })}
        />
      </>
    )
  }
  return (
    <div className={styles.page}>
      <PersonaList ids={ids} shownId={shownId} verbs={verbs} isReadOnly={isReadOnly} />
      {/* With every field out of use, scrolling is all the keyboard can do here. */}
      <div className={styles.sheet} {...(isReadOnly ? { tabIndex: 0 } : {})}>
        {/* Another persona gets fields of its own, so that no draft moves from one to the other. */}
        <PersonaSheet
          key={shownId}
          personaId={shownId}
          verbs={verbs}
          remarks={remarks?.([shownId])}
        />
      </div>
    </div>
  )
}
