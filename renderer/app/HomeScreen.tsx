/** Mounts the start screen and ties it to the model. */
import { useEffect, useState, type ReactNode } from 'react'
import { HomePage } from '#renderer/features/home/HomePage.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useModel } from './app-context.ts'
import styles from './HomeScreen.module.css'
import { openFile, openSample } from './model/opening-files.ts'
import {
  createFromOwn,
  exportTemplate,
  importTemplate,
  removeTemplate,
  renameTemplate,
} from './model/own-templates.ts'
import {
  createFrom,
  deleteProject,
  duplicateProject,
  renameProject,
  restoreProject,
  saveAsFile,
} from './model/project-verbs.ts'
import { useObservable } from './observable.ts'
import { TopBar } from './shell/TopBar.tsx'

// "5 minutes ago" is not watched by the second.
const clockStepMs = 30_000

export function HomeScreen(): ReactNode {
  const model = useModel()
  const translate = useTranslate()
  const { projects, trash, templates } = useObservable(model.state)
  const now = useNow(model.tools.clock.now)
  return (
    <div className={styles.screen}>
      <TopBar />
      <main className={styles.main} aria-label={translate('app.main')}>
        <HomePage
          projects={projects}
          trash={trash}
          now={now}
          onOpen={(id) => void model.openProject(id)}
          onRename={(id, name) => void renameProject(model, id, name)}
          onDuplicate={(id) => void duplicateProject(model, id)}
          onExportFile={(id) => void saveAsFile(model, id)}
          onDelete={(id) => void deleteProject(model, id)}
          onRestore={(id) => void restoreProject(model, id)}
          onCreate={(templateId) => void createFrom(model, templateId)}
          onOpenSample={(id) => void openSample(model, id)}
          ownTemplates={templates}
          templateVerbs={{
            onUse: (id) => void createFromOwn(model, id),
            onRename: (id, name) => void renameTemplate(model, id, name),
            onExport: (id) => void exportTemplate(model, id),
            onDelete: (id) => void removeTemplate(model, id),
          }}
          onImportTemplate={() => void importTemplate(model)}
          onOpenFile={() => void openFile(model, model.tools.platform)}
        />
      </main>
    </div>
  )
}

function useNow(read: () => number): number {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), clockStepMs)
    return () => clearInterval(timer)
  }, [read])
  return now
}
