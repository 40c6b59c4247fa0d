/** Lets a screen look into the other projects on this device, wherever they are stored. */

import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { AnyRecord } from '#shared/model/schema.ts'

/** Projects are only read: nothing is mended or marked as opened. */
export interface OtherProjects {
  /** Names by id, last changed first; without those in the trash. */
  list(): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** All records; null where the project cannot be read. */
  read(projectId: string): Promise<readonly AnyRecord[] | null>
  /** A picture of a project; null where there is none under the hash. */
  picture(projectId: string, hash: string): Promise<Blob | null>
}

export const OtherProjectsContext = createContext<OtherProjects | null>(null)

/** The projects on this device; throws outside of the app. */
export function useOtherProjects(): OtherProjects {
  const projects = useContext(OtherProjectsContext)
  if (projects === null) throw new AppError('no-other-projects')
  return projects
}
