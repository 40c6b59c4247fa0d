/** Gives components the machine they run on. */
import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { Platform } from './platform.ts'

export const PlatformContext = createContext<Platform | null>(null)

/** The platform of this window; throws where the app has not given one. */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext)
  if (platform === null) throw new AppError('no-platform')
  return platform
}
