/** The error thrown when a programmer erred: a code and the ids involved, never a user's text. */

export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: string
  readonly ids: readonly string[]

  constructor(code: string, ids: readonly string[] = []) {
    super(ids.length === 0 ? code : `${code}: ${ids.join(', ')}`)
    this.code = code
    this.ids = ids
  }
}
