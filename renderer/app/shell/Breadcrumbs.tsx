/** Says where one is: project, section, record; names are changed where they stand. */
import type { ReactNode } from 'react'
import { updateJourney } from '#shared/commands/journey-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { stageWord } from '#renderer/looks/stage-look.ts'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import styles from './Breadcrumbs.module.css'
import { NameEdit } from './NameEdit.tsx'
import { useShownPlace } from './shown-place.ts'

export function Breadcrumbs(): ReactNode {
  const translate = useTranslate()
  const place = useShownPlace()
  const section =
    place.kind === 'personas'
      ? translate('app.section_research')
      : place.kind === 'journey'
        ? translate('app.section_journey')
        : place.kind === 'board'
          ? translate('boards.section')
          : place.kind === 'thread'
            ? translate('boards.section_action')
            : null
  return (
    <nav aria-label={translate('app.breadcrumbs')}>
      <ol className={styles.crumbs}>
        <li className={styles.crumb}>
          <ProjectName />
        </li>
        {section !== null && <li className={styles.section}>{section}</li>}
        {place.kind === 'personas' && (
          <li className={styles.crumb} aria-current="page">
            {translate('app.personas')}
          </li>
        )}
        {place.kind === 'board' && (
          <li className={styles.crumb} aria-current="page">
            {translate(stageWord(place.stage))}
          </li>
        )}
        {place.kind === 'thread' && (
          <li className={styles.crumb} aria-current="page">
            {translate('boards.thread')}
          </li>
        )}
        {place.kind === 'history' && (
          <li className={styles.crumb} aria-current="page">
            {translate('history.title')}
          </li>
        )}
        {place.kind === 'journey' && (
          <li className={styles.crumb} aria-current="page">
            <JourneyName journeyId={place.journeyId} />
          </li>
        )}
      </ol>
    </nav>
  )
}

function ProjectName(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const name = useSelected((reader) => reader.all('project')[0]?.name ?? '', [])
  const model = useModel()
  const { projectId } = useDocument()
  const { justMade } = useObservable(model.state)
  return (
    <NameEdit
      awaitsName={justMade === projectId}
      onNaming={() => model.state.set({ justMade: null })}
      label={translate('project.name')}
      name={name}
      placeholder={translate('common.untitled')}
      onRename={(text) => run(updateProject, { name: text })}
    />
  )
}

function JourneyName({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const name = useRecord('journey', journeyId)?.name
  if (name === undefined) return null
  return (
    <NameEdit
      label={translate('app.journey_name')}
      name={name}
      placeholder={translate('journey.default_name')}
      onRename={(text) => run(updateJourney, { journeyId, fields: { name: text } })}
    />
  )
}
