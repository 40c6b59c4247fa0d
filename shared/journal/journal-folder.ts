/** What a journal needs of the place where it is kept: a folder on a disk, or one of the browser's own. */

/** A file that only grows. */
export interface JournalFile {
  /** Resolves once the text is on the disk, where a power cut cannot take it. */
  append(text: string): Promise<void>
  close(): Promise<void>
}

/** One project's folder. Every method rejects with what went wrong. */
export interface JournalFolder {
  /** The names of the files that are there; none where the folder is not there yet. */
  list(): Promise<readonly string[]>
  /** The text of a file; bytes that are no UTF-8 come as replacement characters. */
  read(name: string): Promise<string>
  /** Begins a file that is not there yet. */
  begin(name: string): Promise<JournalFile>
  /** Writes a whole file that is not there yet; resolves once it is on the disk. */
  write(name: string, text: string): Promise<void>
  /** Gives a file another name, in place of whatever has that name; resolves once that is on the disk. */
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
}
