/** Own templates: kept on this device across projects, made into maps and projects, handed on as files. */

import { createProject } from '#shared/commands/create-project.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { Workbench } from '#shared/commands/workbench.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { freeName } from '#renderer/persistence/project-names.ts'
import { readSetting, writeSetting } from '#renderer/persistence/stored-settings.ts'
import {
  readTemplates,
  templatesAsSetting,
  templatesSetting,
  type StoredTemplate,
} from '#renderer/persistence/stored-templates.ts'
import { fileUnreadable } from '#renderer/app/messages.ts'
import type { AppModel } from './app-model.ts'
import { sourceOf } from './opening-files.ts'
import { addAndOpen, writeFile } from './project-verbs.ts'

/** Keeps a map of the open project as a template, and says so. */
export async function keepTemplate(
  model: AppModel,
  journeyId: string,
  withContent: boolean,
): Promise<void> {
  const store = model.state.get().open?.document.workbench.store
  const journey = store?.get('journey', journeyId)
  if (store === undefined || journey === undefined) return
  const records = templateOf(store, journeyId, withContent)
  const kept = await keep(model, journey.name, records, withContent)
  if (kept === null) return
  model.notices.tell({
    tone: 'success',
    say: (translate) => translate('templates.kept', { name: kept.name }),
  })
}

export async function renameTemplate(model: AppModel, id: string, name: string): Promise<void> {
  await change(model, (templates) =>
    templates.map((each) => (each.id === id ? { ...each, name } : each)),
  )
}

/** Removes a template and offers to take that back; maps that were made of it stay. */
export async function removeTemplate(model: AppModel, id: string): Promise<void> {
  const place = model.state.get().templates.findIndex((each) => each.id === id)
  const removed = model.state.get().templates[place]
  if (removed === undefined) return
  const isDone = await change(model, (templates) => templates.filter((each) => each.id !== id))
  if (!isDone) return
  model.notices.tell({
    say: (translate) => translate('templates.removed', { name: removed.name }),
    action: {
      key: 'common.undo',
      run: () => void change(model, (templates) => templates.toSpliced(place, 0, removed)),
    },
  })
}

/** Writes a template as a file: a project file with one map, which any device can take in. */
export async function exportTemplate(model: AppModel, id: string): Promise<void> {
  const template = model.state.get().templates.find((each) => each.id === id)
  if (template === undefined) return
  await model.attempt(() => writeFile(model, template.name, template.text))
}

/** Asks for a file and keeps its first map as a template. */
export async function importTemplate(model: AppModel): Promise<void> {
  const chosen = await model.tools.platform.openFile()
  if (!chosen.ok) return model.notices.tell(fileUnreadable('', chosen.failure))
  if (chosen.value === null) return
  const read = await model.imports.read(chosen.value.name, sourceOf(chosen.value))
  if (read === null) return
  const store = new RecordStore()
  store.load(read.records)
  const [journey] = store.all('journey')
  if (journey === undefined) {
    model.notices.tell({ tone: 'warning', say: (translate) => translate('templates.no_map') })
    return
  }
  const records = templateOf(store, journey.id, true)
  const hasContent = records.length > templateOf(store, journey.id, false).length
  const kept = await keep(model, store.all('project')[0]?.name ?? journey.name, records, hasContent)
  if (kept === null) return
  model.notices.tell({
    tone: 'success',
    say: (translate) => translate('templates.kept', { name: kept.name }),
  })
}

/** The records of a template; null where it cannot be read any more, which is then told. */
export async function templateRecords(
  model: AppModel,
  id: string,
): Promise<readonly AnyRecord[] | null> {
  const template = model.state.get().templates.find((each) => each.id === id)
  if (template === undefined) return null
  const read = await model.imports.readOwn(template.name, template.text)
  return read?.records.filter((record) => record.type !== 'project') ?? null
}

/** Makes a project of a template and opens it. */
export async function createFromOwn(model: AppModel, id: string): Promise<void> {
  const template = model.state.get().templates.find((each) => each.id === id)
  const records = await templateRecords(model, id)
  if (template === undefined || records === null) return
  await model.door.unlessBusy(() =>
    model.attempt(async () => {
      const taken = (await model.tools.storage.repository.list()).map(({ name }) => name)
      const name = freeName(template.name, taken)
      const { language } = model.state.get()
      const workbench = new Workbench(model.tools)
      workbench.load(createProject({ templateId: 'empty', language, name }, model.tools))
      workbench.run(addFromTemplate, { records, name: template.name, personaIds: [] })
      await addAndOpen(model, { records: [...workbench.store.everything()], assets: [] })
    }),
  )
}

async function keep(
  model: AppModel,
  wish: string,
  records: readonly AnyRecord[],
  hasContent: boolean,
): Promise<StoredTemplate | null> {
  const { newId, clock } = model.tools
  const name = freeName(
    wish,
    model.state.get().templates.map((each) => each.name),
  )
  const project = createProject({ templateId: 'empty', language: 'ko', name }, model.tools)
  const template: StoredTemplate = {
    id: newId('template'),
    name,
    savedAt: clock.now(),
    hasContent,
    text: writeProjectFile([...project, ...records], []),
  }
  return (await change(model, (templates) => [...templates, template])) ? template : null
}

/** Changes what is kept, which another window may have changed meanwhile; false where it could not. */
async function change(
  model: AppModel,
  make: (templates: readonly StoredTemplate[]) => readonly StoredTemplate[],
): Promise<boolean> {
  const { database } = model.tools.storage
  const done = await model.attempt(async () => {
    const templates = make(readTemplates(await readSetting(database, templatesSetting)))
    await writeSetting(database, templatesSetting, templatesAsSetting(templates))
    model.state.set({ templates })
    return true
  })
  return done === true
}
