/** Guesses from its name what kind of channel is meant, in both languages. */

import { channelKinds, type ChannelKind } from '#shared/model/records/channel.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { languages } from '#renderer/i18n/words.ts'

/** The kind whose word the name contains, the longest word first; `other` where none fits. */
export function guessChannelKind(name: string): ChannelKind {
  const words = languages.flatMap((language) =>
    channelKinds
      .filter((kind) => kind !== 'other')
      .map((kind) => ({
        kind,
        word: createTranslator(language)(`inspector.channel-kind-${kind}`).toLowerCase(),
      })),
  )
  const found = words
    .filter(({ word }) => name.toLowerCase().includes(word))
    .sort((a, b) => b.word.length - a.word.length)
  return found[0]?.kind ?? 'other'
}
