/** The start: recent projects, templates, the samples, and a place for files. */
import type { ReactNode } from 'react'
import { projectTemplates, type TemplateId } from '#shared/commands/project-templates.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { DropCard } from './DropCard.tsx'
import { FirstStart } from './FirstStart.tsx'
import styles from './HomePage.module.css'
import type { DeletedProject, HomeProject } from './home-project.ts'
import { ProjectCard, type ProjectVerbs } from './ProjectCard.tsx'
import { samples, type SampleId } from './samples.ts'
import { StarterCard } from './StarterCard.tsx'
import { TemplateCard, type HomeTemplate, type TemplateVerbs } from './TemplateCard.tsx'
import { TrashList } from './TrashList.tsx'

const templateIcons: Readonly<Record<TemplateId, IconName>> = {
  empty: 'file',
  'customer-journey': 'journey',
  'public-service': 'stakeholder',
  subscription: 'reset',
}

export interface HomePageProps extends ProjectVerbs {
  /** Newest first; null while they are being read. */
  readonly projects: readonly HomeProject[] | null
  /** Last deleted first. */
  readonly trash: readonly DeletedProject[]
  readonly onRestore: (projectId: string) => void
  /** Milliseconds since 1970; "a moment ago" is counted from here. */
  readonly now: number
  readonly onCreate: (templateId: TemplateId) => void
  readonly onOpenSample: (id: SampleId) => void
  readonly onOpenFile: () => void
  /** In the order in which they were kept. */
  readonly ownTemplates: readonly HomeTemplate[]
  readonly templateVerbs: TemplateVerbs
  readonly onImportTemplate: () => void
}

export function HomePage(props: HomePageProps): ReactNode {
  const { projects, onCreate, onOpenSample, onOpenFile } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const isFirstStart = projects?.length === 0
  useKeptFocus('project', projects?.map(({ id }) => id) ?? [])
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{translate('home.title')}</h1>
          <p className={styles.promise}>{translate('home.promise')}</p>
        </div>
        <div className={styles.actions}>
          <Button icon="folder" onClick={onOpenFile}>
            {translate('home.open_file')}
          </Button>
          {!isFirstStart && (
            <Button variant="primary" icon="add" onClick={() => onCreate('empty')}>
              {translate('home.new_project')}
            </Button>
          )}
        </div>
      </header>
      {isFirstStart && (
        <FirstStart onCreate={() => onCreate('customer-journey')} onOpenSample={onOpenSample} />
      )}
      {projects !== null && !isFirstStart && (
        <section aria-labelledby="home-recent">
          <h2 id="home-recent" className={styles.heading}>
            {translate('home.recent')}
          </h2>
          <ul className={styles.projects}>
            {projects.map((project) => (
              <ProjectCard key={project.id} project={project} {...props} />
            ))}
            <li>
              <DropCard onOpenFile={onOpenFile} />
            </li>
          </ul>
        </section>
      )}
      {projects !== null && (
        <section aria-labelledby="home-templates">
          <h2 id="home-templates" className={styles.heading}>
            {translate('home.templates')}
          </h2>
          <ul className={styles.starters}>
            {projectTemplates.map(({ id, words }) => (
              <li key={id}>
                <StarterCard
                  icon={templateIcons[id]}
                  name={words[language].title}
                  hint={words[language].hint}
                  onChoose={() => onCreate(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {projects !== null && !isFirstStart && (
        <section aria-labelledby="home-own-templates">
          <div className={styles.headingLine}>
            <h2 id="home-own-templates" className={styles.heading}>
              {translate('templates.own')}
            </h2>
            <Button
              size="small"
              variant="ghost"
              icon="file-import"
              onClick={props.onImportTemplate}
            >
              {translate('templates.import')}
            </Button>
          </div>
          {props.ownTemplates.length === 0 ? (
            <p className={styles.emptyHint}>{translate('templates.none')}</p>
          ) : (
            <ul className={styles.starters}>
              {props.ownTemplates.map((template) => (
                <TemplateCard key={template.id} template={template} {...props.templateVerbs} />
              ))}
            </ul>
          )}
        </section>
      )}
      {projects !== null && !isFirstStart && (
        <section aria-labelledby="home-samples">
          <h2 id="home-samples" className={styles.heading}>
            {translate('home.samples')}
          </h2>
          <ul className={styles.starters}>
            {samples.map(({ id, name, hint }) => (
              <li key={id}>
                <StarterCard
                  icon="idea"
                  name={translate(name)}
                  hint={translate(hint)}
                  onChoose={() => onOpenSample(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <TrashList trash={props.trash} now={props.now} onRestore={props.onRestore} />
    </div>
  )
}
