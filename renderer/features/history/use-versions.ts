/** Lists the versions of the open project, and reads the one that is looked at. */

import { useCallback, useEffect, useState } from 'react'
import { RecordStore } from '#shared/store/record-store.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { BackupEntry } from '#renderer/platform/platform.ts'
import type { VersionSource } from './version-source.ts'

/** Null while they are read. */
export type ListedVersions = readonly BackupEntry[] | 'unreadable' | null

export function useVersions(source: VersionSource): {
  readonly versions: ListedVersions
  readonly readAgain: () => void
} {
  const [versions, setVersions] = useState<ListedVersions>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isStopped = false
    void source.list().then((listed) => {
      if (!isStopped) setVersions(listed ?? 'unreadable')
    })
    return () => {
      isStopped = true
    }
  }, [source, turn])
  return { versions, readAgain: useCallback(() => setTurn((now) => now + 1), []) }
}

export interface OpenVersion {
  readonly store: RecordStore
  readonly assets: readonly Asset[]
}

/** The records of a version; null while they are read. */
export function useVersion(source: VersionSource, id: string): OpenVersion | 'unreadable' | null {
  const [read, setRead] = useState<{
    readonly id: string
    readonly version: OpenVersion | 'unreadable'
  }>()
  useEffect(() => {
    let isStopped = false
    void source.read(id).then((contents) => {
      if (isStopped) return
      if (contents === null) return setRead({ id, version: 'unreadable' })
      const store = new RecordStore()
      store.load(contents.records)
      setRead({ id, version: { store, assets: contents.assets } })
    })
    return () => {
      isStopped = true
    }
  }, [source, id])
  return read?.id === id ? read.version : null
}
