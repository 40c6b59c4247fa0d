/** A journal's folder in memory that can stop in the middle of any step, as a machine does that loses power. */
import type { JournalFile, JournalFolder } from '#shared/journal/journal-folder.ts'

/** Thrown from the step at which the machine stops, and from every step after it. */
export class PowerCut extends Error {}

export class MemoryFolder implements JournalFolder {
  readonly files: Map<string, string>
  /** Steps that change something, up to now. */
  steps = 0
  /** The step at which the power goes; Infinity for never. */
  cutAt = Infinity
  /** How much of a text that is being written at that moment is on the disk, 0 to 1. */
  share = 0.5
  /** True for a step that only fails, such as on a full disk; the machine goes on. */
  isMereFailure = false

  constructor(files: ReadonlyMap<string, string> = new Map()) {
    this.files = new Map(files)
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([...this.files.keys()].sort())
  }

  read(name: string): Promise<string> {
    const text = this.files.get(name)
    return text === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(text)
  }

  async begin(name: string): Promise<JournalFile> {
    if (this.files.has(name)) throw new Error(`${name} is there`)
    await this.step(() => this.files.set(name, ''))
    return {
      append: (text) => this.grow(name, text),
      close: () => Promise.resolve(),
    }
  }

  async write(name: string, text: string): Promise<void> {
    if (this.files.has(name)) throw new Error(`${name} is there`)
    this.files.set(name, '')
    await this.grow(name, text)
  }

  async rename(from: string, to: string): Promise<void> {
    const text = await this.read(from)
    await this.step(() => {
      this.files.set(to, text)
      this.files.delete(from)
    })
  }

  async remove(name: string): Promise<void> {
    await this.step(() => this.files.delete(name))
  }

  private grow(name: string, text: string): Promise<void> {
    const before = this.files.get(name) ?? ''
    const half = text.slice(0, Math.floor(text.length * this.share))
    return this.step(
      () => this.files.set(name, before + text),
      () => this.files.set(name, before + half),
    )
  }

  /** The promise is made at once, so that a caller that never comes back leaves nothing waiting. */
  private step(whole: () => void, torn: () => void = () => undefined): Promise<void> {
    this.steps += 1
    if (this.isMereFailure ? this.steps === this.cutAt : this.steps >= this.cutAt) {
      if (this.steps === this.cutAt) torn()
      return Promise.reject(new PowerCut('the power is gone'))
    }
    whole()
    return Promise.resolve()
  }
}
