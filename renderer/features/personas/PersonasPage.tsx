/** The place of the personas: all of them at the left, the sheet of one beside it. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { ComparisonView } from './compare/ComparisonView.tsx'
import { useCompared } from './compare/use-compared.ts'
import { usePersonaClipboard } from './copy/use-persona-clipboard.ts'
import { TakeOver } from './copy/TakeOver.tsx'
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
  const { compared, toggle, compareMany } = useCompared(ids, personaId)
  const shownId = ids.find((id) => id === personaId) ?? ids[0]
  usePersonaClipboard(shownId)
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
        {!isReadOnly && (
          <div className={styles.more}>
            <TakeOver />
          </div>
        )}
      </>
    )
  }
  return (
    <div className={styles.page}>
      <PersonaList
        {...{ ids, shownId, verbs, isReadOnly, compared }}
        onCompare={toggle}
        onCompareMany={compareMany}
      />
      {/* With every field out of use, scrolling is all the keyboard can do here. */}
      <div className={styles.sheet} {...(isReadOnly || compared !== null ? { tabIndex: 0 } : {})}>
        {compared === null ? (
          // Another persona gets fields of its own, so that no draft moves from one to the other.
          <PersonaSheet
            key={shownId}
            personaId={shownId}
            verbs={verbs}
            remarks={remarks?.([shownId])}
          />
        ) : (
          <ComparisonView
            ids={compared}
            onShow={(id) => {
              compareMany(false)
              verbs.show(id)
            }}
          />
        )}
      </div>
    </div>
  )
}
