/** Gives stored pictures addresses under which the preview can show them. */

import { useEffect, useState } from 'react'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { isPictureMime } from '#shared/model/project-format.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'

const none: ReadonlyMap<string, string> = new Map()

/** By hash; empty until they are read, and without those that cannot be read. */
export function usePictureAddresses(): ReadonlyMap<string, string> {
  const { store } = useDocument().workbench
  const shelf = useAssets()
  const [addresses, setAddresses] = useState(none)
  useEffect(() => {
    const made = new Map<string, string>()
    let isStopped = false
    const read = async (hash: string): Promise<void> => {
      const image = await shelf.get(hash)
      if (image === null || isStopped || !isPictureMime(image.type)) return
      made.set(hash, URL.createObjectURL(image))
    }
    void Promise.allSettled([...assetHashesIn(store.everything())].map(read)).then(() => {
      if (!isStopped && made.size > 0) setAddresses(made)
    })
    return () => {
      isStopped = true
      for (const address of made.values()) URL.revokeObjectURL(address)
    }
  }, [store, shelf])
  return addresses
}
