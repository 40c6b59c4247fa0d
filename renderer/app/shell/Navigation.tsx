/** The bar at the left: the places of the open project. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { emptyMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { useAction } from '#renderer/app/app-context.ts'
import { JourneyEntry } from './JourneyEntry.tsx'
import styles from './Navigation.module.css'
import { NavigationEntry } from './NavigationEntry.tsx'
import { useAddJourney } from './journey-verbs.ts'
import { NewMapMenu } from './NewMapMenu.tsx'
import { useAddPersona } from './persona-verbs.ts'
import { ThinkingEntries } from './ThinkingEntries.tsx'
import { useShownPlace } from './shown-place.ts'

/** As wide as the bar, with nothing in it yet. */
export function NavigationRoom({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  return <div className={classNames(styles.navigation, !isOpen && styles.narrow)} />
}

export function Navigation({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const place = useShownPlace()
  const goTo = useSession((session) => session.goTo)
  const personaCount = useSelected((reader) => reader.all('persona').length, [])
  const journeyIds = useSelected((reader) => reader.all('journey').map(({ id }) => id), [])
  useKeptFocus('journey', journeyIds)
  const addJourney = useAddJourney()
  const addPersona = useAddPersona()
  const toggle = useAction('view.navigation')
  return (
    <nav
      className={classNames(styles.navigation, !isOpen && styles.narrow)}
      aria-label={translate('app.navigation')}
    >
      <div className={styles.places}>
        <NavigationEntry
          icon="overview"
          label={translate('app.overview')}
          isNarrow={!isOpen}
          isCurrent={place.kind === 'overview'}
          onGo={() => goTo({ kind: 'overview' })}
        />
        <Section
          label={translate('app.section_research')}
          addLabel={translate('persona.add')}
          isNarrow={!isOpen}
          list="persona"
          onAdd={isReadOnly ? null : addPersona}
        />
        <NavigationEntry
          icon="persona"
          label={translate('app.personas')}
          count={personaCount}
          isNarrow={!isOpen}
          isCurrent={place.kind === 'personas'}
          onGo={() => goTo({ kind: 'personas', personaId: null })}
        />
        <Section
          label={translate('app.section_journey')}
          addLabel={translate('project.new_map')}
          isNarrow={!isOpen}
          list="journey"
          onAdd={isReadOnly ? null : () => addJourney()}
          more={isReadOnly ? null : <NewMapMenu />}
        />
        <ul>
          {journeyIds.map((id, index) => (
            <JourneyEntry
              key={id}
              journeyId={id}
              index={index}
              count={journeyIds.length}
              isNarrow={!isOpen}
            />
          ))}
        </ul>
        <Section label={translate('boards.section')} isNarrow={!isOpen} />
        <ThinkingEntries isNarrow={!isOpen} />
        <Section label={translate('boards.section_action')} isNarrow={!isOpen} />
        <NavigationEntry
          icon="thread"
          label={translate('boards.thread_full')}
          isNarrow={!isOpen}
          isCurrent={place.kind === 'thread'}
          onGo={() => goTo({ kind: 'thread' })}
        />
      </div>
      <IconButton
        icon="panel-left"
        label={translate('app.toggle_navigation')}
        tooltipSide="right"
        {...(toggle.shortcut === undefined ? {} : { shortcut: toggle.shortcut })}
        className={styles.toggle}
        onClick={toggle.run}
      />
    </nav>
  )
}

interface SectionProps {
  readonly label: string
  readonly addLabel?: string
  readonly isNarrow: boolean
  /** What is added to. */
  readonly list?: string
  readonly onAdd?: (() => void) | null
  /** Other ways to add. */
  readonly more?: ReactNode
}

function Section(props: SectionProps): ReactNode {
  const { label, addLabel = '', isNarrow, list = '', onAdd = null } = props
  if (isNarrow) return <div className={styles.rule} />
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{label}</h2>
      {onAdd !== null && (
        <IconButton
          icon="add"
          size="small"
          label={addLabel}
          tooltipSide="right"
          {...emptyMark(list)}
          onClick={onAdd}
        />
      )}
      {props.more}
    </div>
  )
}
