/** The project at a glance: its facts, which the cover of a PDF shows too, its maps and personas. */
import type { ReactNode } from 'react'
import { updateProject } from '#shared/commands/project-commands.ts'
import { cleanLine, cleanText } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { BoardsPanel } from './BoardsPanel.tsx'
import { MapList } from './MapList.tsx'
import { NextStepsPanel } from './NextStepsPanel.tsx'
import styles from './OverviewPage.module.css'
import { PersonaChips } from './PersonaChips.tsx'
import { RecentPanel } from './RecentPanel.tsx'
import { ThreadPanel } from './ThreadPanel.tsx'

interface OverviewPageProps {
  readonly onAddJourney: () => void
  readonly onAddPersona: () => void
  /** The moment that ages are counted from, in ms since 1970. */
  readonly now: number
}

export function OverviewPage(props: OverviewPageProps): ReactNode {
  const { onAddJourney, onAddPersona, now } = props
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  return (
    <div className={styles.page}>
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <ProjectFacts />
        <div className={styles.panels}>
          <div className={styles.column}>
            <Panel icon="journey" title={translate('project.maps')}>
              <MapList onAdd={isReadOnly ? null : onAddJourney} />
            </Panel>
            <BoardsPanel />
            <Panel icon="persona" title={translate('app.personas')}>
              <PersonaChips onAdd={isReadOnly ? null : onAddPersona} />
            </Panel>
          </div>
          <div className={styles.column}>
            <NextStepsPanel onAddJourney={onAddJourney} />
            <ThreadPanel />
            <RecentPanel now={now} />
          </div>
        </div>
      </fieldset>
    </div>
  )
}

function ProjectFacts(): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const project = useSelected((reader) => reader.all('project')[0], [])
  if (project === undefined) return null
  return (
    <header className={styles.head}>
      <h1>
        <InlineEdit
          label={translate('project.name')}
          look="display"
          value={project.name}
          placeholder={translate('common.untitled')}
          onCommit={(name) => run(updateProject, { name: cleanLine(name) })}
        />
      </h1>
      <InlineEdit
        label={translate('project.description')}
        look="reading"
        lines="many"
        value={project.description}
        placeholder={translate('project.description_hint')}
        className={styles.description ?? ''}
        onCommit={(description) => run(updateProject, { description: cleanText(description) })}
      />
      <dl className={styles.facts}>
        {(['organisation', 'author'] as const).map((field) => (
          <div key={field} className={styles.fact}>
            <dt>{translate(`project.${field}`)}</dt>
            <dd>
              <InlineEdit
                label={translate(`project.${field}`)}
                value={project[field]}
                placeholder={translate('project.not_given')}
                onCommit={(text) => run(updateProject, { [field]: cleanLine(text) })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
