/** Ties a draft to an input or textarea. */
import type { ChangeEvent, CompositionEvent } from 'react'
import type { DraftKeeper, DraftOptions } from './draft-keeper.ts'
import { useDraft } from './use-draft.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

/** The value of a text field and how its changes are told. */
export type TextValueProps = Omit<DraftOptions, 'normalise'>

export interface TextDraft {
  readonly keeper: DraftKeeper
  /** Spread onto the field. */
  readonly fieldProps: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<TextElement>) => void
    readonly onFocus: () => void
    readonly onBlur: () => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: (event: CompositionEvent<TextElement>) => void
  }
}

export function useTextDraft(options: DraftOptions): TextDraft {
  const { text, keeper } = useDraft(options)
  return {
    keeper,
    fieldProps: {
      value: text,
      onChange: (event) => {
        keeper.change(event.target.value)
      },
      onFocus: () => {
        keeper.resume()
      },
      onBlur: () => {
        keeper.commit()
      },
      onCompositionStart: () => {
        keeper.startComposing()
      },
      onCompositionEnd: (event) => {
        keeper.endComposing(event.currentTarget.value)
      },
    },
  }
}
