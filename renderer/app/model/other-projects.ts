/** Looks into projects that are not open, for what is taken over from them. */
import { isId } from '#shared/base/ids.ts'
import { StoredAssets } from '#renderer/persistence/stored-assets.ts'
import type { OtherProjects } from '#renderer/state/other-projects.ts'
import type { ProjectStorage } from './project-session.ts'

export function otherProjects({ database, repository }: ProjectStorage): OtherProjects {
  return {
    async list() {
      const entries = await repository.list()
      return entries.map(({ id, summary }) => ({ id, name: summary.name }))
    },
    async read(projectId) {
      const read = await repository.openToRead(projectId)
      return read.ok ? read.value.records : null
    },
    picture: (projectId, hash) =>
      isId(projectId) ? new StoredAssets(database, projectId).get(hash) : Promise.resolve(null),
  }
}
