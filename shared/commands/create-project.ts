/** Makes the records of a new project out of a template. */

import { AppError } from '#shared/base/app-error.ts'
import { cleanLine } from '#shared/base/text.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { addChannel } from './channel-commands.ts'
import type { CommandContext } from './command.ts'
import { addJourney } from './journey-commands.ts'
import { addPersona } from './persona-commands.ts'
import {
  projectTemplates,
  type ProjectTemplate,
  type TemplateId,
  type TemplateLanguage,
} from './project-templates.ts'
import { Workbench } from './workbench.ts'

export interface NewProject {
  readonly templateId: TemplateId
  /** The language of the names in the template; they are the user's to change. */
  readonly language: TemplateLanguage
  /** As the user typed it; it is cleaned here. */
  readonly name: string
}

/** The records of a new project, ready to be stored. */
export function createProject(project: NewProject, context: CommandContext): readonly AnyRecord[] {
  const template = needTemplate(project.templateId)
  const workbench = new Workbench(context)
  workbench.store.load([
    {
      id: context.newId('project'),
      type: 'project',
      name: cleanLine(project.name),
      organisation: '',
      description: '',
      author: '',
      createdAt: context.clock.now(),
    },
  ])
  const { outline } = template.words[project.language]
  if (outline !== null) {
    const { journeyName: name, scenario, goal, stageNames, personaName, channels } = outline
    for (const channel of channels) workbench.run(addChannel, channel)
    const personaId = workbench.run(addPersona, { name: personaName })
    workbench.run(addJourney, {
      fields: { name, state: 'as-is', scenario, goal },
      laneKinds: template.laneKinds,
      stageNames,
      personaIds: [personaId],
    })
  }
  return [...workbench.store.everything()]
}

function needTemplate(id: TemplateId): ProjectTemplate {
  const template = projectTemplates.find((each) => each.id === id)
  if (template === undefined) throw new AppError('template-unknown', [id])
  return template
}
