/** Gives the history its versions: the dated copies of the open project, and what can be done with one. */
import { readProjectFile } from '#shared/files/read-project-file.ts'
import type { VersionSource } from '#renderer/features/history/version-source.ts'
import { formatShortDate, formatTime } from '#renderer/i18n/format.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import type { BackupEntry } from '#renderer/platform/platform.ts'
import type { AppModel } from './app-model.ts'
import { openReadProject } from './opening-files.ts'
import type { ProjectSession } from './project-session.ts'
import { writeFile } from './project-verbs.ts'

/** Null where the machine offers no place for versions. */
export function versionsOf(model: AppModel, open: ProjectSession): VersionSource | null {
  const { backups } = model.tools.platform
  if (backups === null) return null
  const { backup } = open

  async function textOf(id: string): Promise<string | null> {
    const read = await backups?.read(id)
    if (read?.ok === true) return read.value.text
    model.notices.tell({
      tone: 'error',
      say: (translate) => translate('messages.backup_unreadable'),
    })
    return null
  }

  async function openCopy({ id, time }: BackupEntry): Promise<void> {
    const text = await textOf(id)
    const read = text === null ? null : readProjectFile(text)
    if (read?.ok !== true) return
    const { language } = model.state.get()
    const now = model.tools.clock.now()
    const when = `${formatShortDate(time, language, now)} ${formatTime(time, language)}`
    const translate = createTranslator(language)
    const records = read.value.records.map((record) =>
      record.type === 'project'
        ? { ...record, name: translate('history.copy_name', { name: record.name, when }) }
        : record,
    )
    await model.door.inTurn(() => openReadProject(model, '', { ...read.value, records }))
  }

  return {
    areOutside: backups.areOutside,
    async list() {
      const listed = await backups.list(open.document.projectId)
      return listed.ok ? listed.value : null
    },
    async read(id) {
      const text = await textOf(id)
      const read = text === null ? null : readProjectFile(text)
      return read?.ok === true ? read.value : null
    },
    keepNow:
      backup === null
        ? null
        : async () => {
            const isKept = await backup.write('kept')
            model.notices.tell({
              tone: isKept ? 'success' : 'error',
              say: (translate) => translate(isKept ? 'history.kept' : 'history.not_kept'),
              length: 'brief',
            })
            return isKept
          },
    openCopy: (version) => void openCopy(version),
    saveAsFile: ({ id, projectName }) =>
      void textOf(id).then((text) => (text === null ? null : writeFile(model, projectName, text))),
  }
}
