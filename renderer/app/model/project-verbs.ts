/** What can be done with whole projects: make, rename, copy, delete, bring back, save as a file. */
import { createProject } from '#shared/commands/create-project.ts'
import { projectTemplates, type TemplateId } from '#shared/commands/project-templates.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { acquireProject } from '#renderer/persistence/project-hold.ts'
import { freeName } from '#renderer/persistence/project-names.ts'
import type { ProjectContents } from '#renderer/persistence/project-repository.ts'
import { commitFocusedField } from '#renderer/app/actions/field-actions.ts'
import {
  fileSaved,
  fileUnwritable,
  projectInUse,
  projectUnreadable,
} from '#renderer/app/messages.ts'
import { projectText } from '#renderer/state/project-text.ts'
import type { AppModel } from './app-model.ts'
import { copyStored } from './stored-copies.ts'

/** Makes a project from a template and opens it; nothing happens while another one is opened. */
export async function createFrom(model: AppModel, templateId: TemplateId): Promise<void> {
  await model.door.unlessBusy(() =>
    model.attempt(async () => {
      const { language } = model.state.get()
      const title = projectTemplates.find(({ id }) => id === templateId)?.words[language].title
      const isEmpty = templateId === 'empty'
      const wish = isEmpty ? createTranslator(language)('project.default_name') : (title ?? '')
      const entries = await model.tools.storage.repository.list()
      const taken = entries.map((entry) => entry.name)
      const name = freeName(wish, taken)
      const records = createProject({ templateId, language, name }, model.tools)
      const projectId = await addAndOpen(model, { records, assets: [] })
      if (isEmpty && projectId !== null) model.state.set({ justMade: projectId })
    }),
  )
}

/**
 * Stores a project beside the others and opens it; for `inTurn`. Gives its id on this device, or
 * null where the open project cannot be left or the new one not be opened.
 */
export async function addAndOpen(
  model: AppModel,
  contents: ProjectContents,
): Promise<string | null> {
  if (!(await model.door.canLeave())) return null
  const projectId = await model.tools.storage.repository.add(contents)
  return (await model.door.open(projectId)) ? projectId : null
}

export async function renameProject(model: AppModel, id: string, name: string): Promise<void> {
  const { repository } = model.tools.storage
  if (await whileUnused(model, id, () => repository.rename(id, name))) void model.keepInJournal(id)
}

export async function duplicateProject(model: AppModel, id: string): Promise<void> {
  await model.attempt(async () => {
    const copied = await model.tools.storage.repository.duplicate(id)
    if (!copied.ok) model.notices.tell(projectUnreadable(copied.failure))
    else void model.keepInJournal(copied.value)
    model.state.set({ lastDeleted: null })
    await model.refresh()
  })
}

/** Moves a project to the trash and offers to take that back. */
export async function deleteProject(model: AppModel, id: string): Promise<void> {
  const name = nameOf(model, id)
  const { storage, platform } = model.tools
  const isDone = await whileUnused(model, id, async () => {
    await copyStored(storage.repository, platform.backups, id, 'deletion')
    await storage.repository.remove(id)
  })
  if (!isDone) return
  model.state.set({ lastDeleted: id })
  model.notices.tell({
    say: (translate) => translate('home.deleted', { name: name || translate('common.untitled') }),
    action: { key: 'common.undo', run: () => void restoreProject(model, id) },
  })
}

/** Takes a project out of the trash. */
export async function restoreProject(model: AppModel, id: string): Promise<void> {
  await model.attempt(async () => {
    await model.tools.storage.repository.restore(id)
    void model.keepInJournal(id)
    model.state.set({ lastDeleted: null })
    await model.refresh()
  })
}

/** Does what must not happen under the hands of a window that writes; false where it was not done. */
async function whileUnused(
  model: AppModel,
  id: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const isDone = await model.attempt(async () => {
    const hold = await acquireProject(id, {}, model.tools.holdMeans)
    try {
      if (hold.mode === 'read') {
        model.notices.tell(projectInUse(nameOf(model, id)))
        return false
      }
      await work()
    } finally {
      hold.release()
    }
    model.state.set({ lastDeleted: null })
    await model.refresh()
    return true
  })
  return isDone ?? false
}

/** Writes a project as a file where the user says. */
export async function saveAsFile(model: AppModel, projectId: string): Promise<void> {
  await model.attempt(async () => {
    const read = await model.tools.storage.repository.read(projectId)
    if (!read.ok) return model.notices.tell(projectUnreadable(read.failure))
    const { records, assets } = read.value
    const project = records.find((record) => record.type === 'project')
    await writeFile(model, project?.name ?? '', writeProjectFile(records, assets))
  })
}

/** The same for the open project, as it stands in the window, whether or not it is on disk. */
export async function saveOpenAsFile(model: AppModel): Promise<void> {
  const { open } = model.state.get()
  if (open === null) return
  commitFocusedField()
  const { store } = open.document.workbench
  const name = store.all('project')[0]?.name ?? ''
  // What a newer version wrote stays as it is, with all that is not understood here.
  await model.attempt(async () =>
    writeFile(model, name, open.document.writtenByNewer ?? (await projectText(store, open.assets))),
  )
}

/** Asks for a place and writes a project file there; says where it is. */
export async function writeFile(model: AppModel, name: string, text: string): Promise<void> {
  const { platform } = model.tools
  const suggestedName = name || 'Throughline'
  const saved = await platform.saveTextFile({ suggestedName, text, kind: 'project' })
  if (!saved.ok) model.notices.tell(fileUnwritable(saved.failure))
  else if (saved.value !== null) model.notices.tell(fileSaved(saved.value))
}

function nameOf(model: AppModel, id: string): string {
  return model.state.get().projects?.find((each) => each.id === id)?.summary.name ?? ''
}
