/** What can be done with whole projects: make, rename, copy, delete, save as a file. */
import { createProject } from '#shared/commands/create-project.ts'
import { projectTemplates, type TemplateId } from '#shared/commands/project-templates.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { freeName } from '#renderer/persistence/project-names.ts'
import type { ProjectContents } from '#renderer/persistence/project-repository.ts'
import type { ReadFailure } from '#renderer/persistence/stored-project.ts'
import { commitFocusedField } from '#renderer/app/actions/field-actions.ts'
import { fileUnwritable } from '#renderer/app/messages.ts'
import { readAssets } from '#renderer/state/assets.ts'
import type { AppModel } from './app-model.ts'

/** Makes a project from a template and opens it. */
export async function createFrom(model: AppModel, templateId: TemplateId): Promise<void> {
  const { language } = model.state.get()
  const title = projectTemplates.find(({ id }) => id === templateId)?.words[language].title ?? ''
  const wish = templateId === 'empty' ? createTranslator(language)('project.default_name') : title
  const entries = await model.tools.storage.repository.list()
  const name = freeName(
    wish,
    entries.map((entry) => entry.name),
  )
  const records = createProject({ templateId, language, name }, model.tools)
  await openNew(model, { records, assets: [] })
}

/** Stores a project beside the others and opens it. */
export async function openNew(model: AppModel, contents: ProjectContents): Promise<boolean> {
  return model.openProject(await model.tools.storage.repository.add(contents))
}

export async function renameProject(model: AppModel, id: string, name: string): Promise<void> {
  await model.tools.storage.repository.rename(id, name)
  await model.refresh()
}

export async function duplicateProject(model: AppModel, id: string): Promise<void> {
  const copied = await model.tools.storage.repository.duplicate(id)
  if (!copied.ok) tellUnreadable(model, copied.failure)
  await model.refresh()
}

/** Moves a project to the trash and offers to take that back. */
export async function deleteProject(model: AppModel, id: string): Promise<void> {
  const { repository } = model.tools.storage
  const name = model.state.get().projects?.find((each) => each.id === id)?.summary.name ?? ''
  await repository.remove(id)
  await model.refresh()
  model.notices.tell({
    say: (translate) => translate('home.deleted', { name: name || translate('common.untitled') }),
    action: {
      key: 'common.undo',
      run: () => void repository.restore(id).then(() => model.refresh()),
    },
  })
}

/** Writes a project as a file where the user says. */
export async function saveAsFile(model: AppModel, projectId: string): Promise<void> {
  const read = await model.tools.storage.repository.read(projectId)
  if (read.ok) await writeFile(model, read.value)
  else tellUnreadable(model, read.failure)
}

/** The same for the open project, as it stands in the window, whether or not it is on disk. */
export async function saveOpenAsFile(model: AppModel): Promise<void> {
  const { open } = model.state.get()
  if (open === null) return
  commitFocusedField()
  const records = [...open.document.workbench.store.everything()]
  await writeFile(model, { records, assets: await readAssets(open.assets, records) })
}

async function writeFile(model: AppModel, { records, assets }: ProjectContents): Promise<void> {
  const project = records.find((record) => record.type === 'project')
  const saved = await model.tools.platform.saveTextFile({
    suggestedName: project?.name || 'Throughline',
    text: writeProjectFile(records, assets),
    kind: 'project',
  })
  if (!saved.ok) model.notices.tell(fileUnwritable(saved.failure))
  else if (saved.value !== null) {
    const { name } = saved.value
    model.notices.tell({
      tone: 'success',
      say: (translate) => translate('exporting.done', { name }),
    })
  }
}

function tellUnreadable(model: AppModel, failure: ReadFailure): void {
  model.notices.tell({
    tone: 'error',
    say: (translate) => translate(`messages.project_${failure}`),
  })
}
