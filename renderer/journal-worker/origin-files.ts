/** The part of the browser's own file system that is used here; TypeScript knows it for workers only. */

/** A file that is open for writing; every step is done when it returns. */
export interface OpenOriginFile {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  getSize(): number
  flush(): void
  close(): void
}

export interface OriginFile {
  getFile(): Promise<{ text(): Promise<string> }>
  /** Locks the file against all others that would write it. */
  createSyncAccessHandle(): Promise<OpenOriginFile>
  /** Gives it another name, in place of the file that has that name; not in every browser. */
  move?(name: string): Promise<void>
}

export interface OriginDirectory {
  keys(): AsyncIterable<string>
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<OriginDirectory>
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<OriginFile>
  removeEntry(name: string, options: { readonly recursive: boolean }): Promise<void>
}

/** What went wrong, as the file system names it. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}
