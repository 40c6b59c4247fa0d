/** Hands the images of the open project to components, wherever they are stored. */

import { createContext, useContext, useEffect, useState } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { assetMimes, isPictureMime, type Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'

/** Keeps images, and files that are attached, under the SHA-256 of their bytes, as 64 hexadecimal digits. */
export interface AssetShelf {
  /** Keeps an image and gives its hash once it is on disk; rejects where it could not be kept. */
  put(image: Blob): Promise<string>
  /** The image; null where there is none under the hash. */
  get(hash: string): Promise<Blob | null>
}

export const AssetContext = createContext<AssetShelf | null>(null)

/** The images of the open project; throws outside of one. */
export function useAssets(): AssetShelf {
  const shelf = useContext(AssetContext)
  if (shelf === null) throw new AppError('no-asset-shelf')
  return shelf
}

/**
 * An address for `<img>` that shows a stored image; null while it is read, where it is missing, and
 * for files that are no pictures.
 */
export function useAssetAddress(hash: string | null): string | null {
  const shelf = useAssets()
  const [shown, setShown] = useState<{ readonly hash: string; readonly address: string }>()
  useEffect(() => {
    if (hash === null) return
    let address: string | undefined
    let isStopped = false
    void shelf.get(hash).then(
      (image) => {
        if (image === null || isStopped || !isPictureMime(image.type)) return
        address = URL.createObjectURL(image)
        setShown({ hash, address })
      },
      // An image that cannot be read looks like one that is missing; the record keeps its hash.
      () => undefined,
    )
    return () => {
      isStopped = true
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [shelf, hash])
  return shown !== undefined && shown.hash === hash ? shown.address : null
}

let takers: readonly ((image: File) => void)[] = []

/** Hands images that are dropped on the window to a screen, until the returned function is called. */
export function takeDroppedImages(taker: (image: File) => void): () => void {
  takers = [...takers, taker]
  return () => {
    takers = takers.filter((each) => each !== taker)
  }
}

/** Gives a dropped image to the screen that wants it; false where none does. */
export function giveDroppedImage(image: File): boolean {
  const taker = takers.at(-1)
  taker?.(image)
  return taker !== undefined
}

/** The images that the records show, as data for a file; those that are missing are left out. */
export async function readAssets(
  shelf: AssetShelf,
  records: Iterable<AnyRecord>,
): Promise<readonly Asset[]> {
  const assets: Asset[] = []
  for (const hash of assetHashesIn(records)) {
    const image = await shelf.get(hash)
    const mime = assetMimes.find((each) => each === image?.type)
    if (image === null || mime === undefined) continue
    assets.push({ hash, mime, bytes: new Uint8Array(await image.arrayBuffer()) })
  }
  return assets
}
