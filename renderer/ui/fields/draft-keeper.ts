/** Keeps what is being typed apart from what is stored, so that neither overwrites the other. */

export interface DraftOptions {
  readonly value: string
  /** Told once when an edit ends with another text than it began with. */
  readonly onCommit: (value: string) => void
  /** Told while typing, after a short rest, and never in the middle of a syllable. */
  readonly onLiveChange?: ((value: string) => void) | undefined
  /** What is told instead of the raw text, e.g. without line breaks. */
  readonly normalise?: ((text: string) => string) | undefined
}

interface Edit {
  /** The value when the edit began. */
  readonly start: string
  /** What stands in the field. */
  text: string
  /** The last value that is known outside: the start, or what `onLiveChange` was told. */
  told: string
}

/** Longest time that typed text waits before it is told; a syllable is finished first. */
const liveRestMs = 200

/** One per field. `show` gets the text to show, or null where the stored value shows. */
export class DraftKeeper {
  #options: DraftOptions
  readonly #show: (text: string | null) => void
  #edit: Edit | null = null
  #isComposing = false
  #isCommitWaiting = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #toldAt = 0

  constructor(options: DraftOptions, show: (text: string | null) => void) {
    this.#options = options
    this.#show = show
  }

  /** Takes the options of the latest drawing. */
  update(options: DraftOptions): void {
    this.#options = options
  }

  /** The value changed outside, by undo say; typed text that nobody knows of yet goes first. */
  yieldToStored(): void {
    if (this.#edit === null || this.#isComposing) return
    const mine = this.#normalised(this.#edit.text)
    if (mine === this.#edit.told && mine !== this.#options.value) this.#end()
  }

  change(text: string): void {
    this.#begin().text = text
    this.#show(text)
    if (!this.#isComposing) this.#tellLiveSoon()
  }

  /** Ends the edit and tells it. Given a text, that is told next and edited on. */
  commit(next?: string): void {
    // The last syllable is not in the text yet; the end of the composition brings it.
    if (this.#isComposing) this.#isCommitWaiting = true
    else this.finish(next)
  }

  /** Commits whatever is there, even in the middle of a syllable: the field is going away. */
  finish(next?: string): void {
    const { value, onCommit } = this.#options
    const ended = this.#end()
    this.#isComposing = false
    const result = ended === null ? value : this.#normalised(ended.text)
    // What was told while typing must be taken back where the text ended as it began.
    const isNews = ended !== null && (result !== ended.start || ended.told !== ended.start)
    if (isNews) onCommit(result)
    if (next === undefined) return
    const start = this.#normalised(next)
    this.#edit = { start, text: next, told: start }
    this.#show(next)
    if (start !== result) onCommit(start)
  }

  /** Goes back to the text the edit began with; false where there was nothing to take back. */
  cancel(): boolean {
    const ended = this.#end()
    if (ended === null) return false
    if (ended.told !== ended.start) this.#options.onLiveChange?.(ended.start)
    return ended.text !== ended.start
  }

  startComposing(): void {
    this.#isComposing = true
    clearTimeout(this.#timer)
    // From here on no stored value may be put into the field, even before the first letter.
    this.#show(this.#begin().text)
  }

  endComposing(text: string): void {
    this.#isComposing = false
    // Some browsers send the last change only after this event.
    this.change(text)
    if (this.#isCommitWaiting) this.finish()
  }

  /** The field got the focus: a composition cut off without its end must not lock it for ever. */
  resume(): void {
    if (this.#isCommitWaiting) this.finish()
  }

  #normalised(text: string): string {
    return this.#options.normalise?.(text) ?? text
  }

  #begin(): Edit {
    if (this.#edit === null) {
      const start = this.#options.value
      this.#edit = { start, text: start, told: start }
      this.#toldAt = Date.now()
    }
    return this.#edit
  }

  #end(): Edit | null {
    clearTimeout(this.#timer)
    const ended = this.#edit
    this.#edit = null
    this.#isCommitWaiting = false
    this.#show(null)
    return ended
  }

  #tellLiveSoon(): void {
    clearTimeout(this.#timer)
    // Somebody who types on and on never rests; between two syllables is the time.
    if (Date.now() - this.#toldAt >= liveRestMs) this.#tellLive()
    else this.#timer = setTimeout(() => this.#tellLive(), liveRestMs)
  }

  #tellLive(): void {
    if (this.#edit === null || this.#isComposing) return
    this.#toldAt = Date.now()
    const result = this.#normalised(this.#edit.text)
    if (result === this.#edit.told || this.#options.onLiveChange === undefined) return
    this.#edit.told = result
    this.#options.onLiveChange(result)
  }
}
