/** Keeps the pictures and files of one project under the hash of their bytes, so that each lies there once. */
import { AppError } from '#shared/base/app-error.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { assetMimes, largestAsset, type Asset } from '#shared/model/project-format.ts'
import type { ProjectDatabase } from './database.ts'

export class StoredAssets {
  private readonly database: ProjectDatabase
  private readonly projectId: string
  /** What has come with the project and may not be on the disk yet. */
  private readonly brought: ReadonlyMap<string, Asset>

  constructor(database: ProjectDatabase, projectId: string, brought: readonly Asset[] = []) {
    this.database = database
    this.projectId = projectId
    this.brought = new Map(brought.map((asset) => [asset.hash, asset]))
  }

  /**
   * Keeps a picture or file and gives its hash once it is on the disk. What no record names is
   * dropped when the project is opened the next time, so that undo can bring it back till then.
   * @throws AppError `asset-not-allowed` for types and sizes that projects do not hold
   */
  async put(image: Blob): Promise<string> {
    const mime = assetMimes.find((each) => each === image.type)
    if (mime === undefined || image.size > largestAsset) throw new AppError('asset-not-allowed')
    const bytes = new Uint8Array(await image.arrayBuffer())
    const hash = sha256(bytes)
    const { assets } = this.database
    await this.database.change([assets], async () => {
      const known = await assets.get([this.projectId, hash])
      if (known === undefined) await assets.add({ projectId: this.projectId, hash, mime, bytes })
    })
    return hash
  }

  /** The picture or file; null where there is none under the hash. */
  async get(hash: string): Promise<Blob | null> {
    const { assets } = this.database
    const row =
      this.brought.get(hash) ??
      (await this.database.look([assets], () => assets.get([this.projectId, hash])))
    return row === undefined ? null : new Blob([row.bytes], { type: row.mime })
  }
}
