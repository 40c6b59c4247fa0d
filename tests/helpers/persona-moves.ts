/** Moves of random walks through what belongs to personas: traits, channels, photos, copies. */
import { duplicatePersona, pastePersonas } from '#shared/commands/personas/copy-commands.ts'
import * as photos from '#shared/commands/personas/photo-commands.ts'
import * as preferences from '#shared/commands/personas/preference-commands.ts'
import * as traits from '#shared/commands/personas/trait-commands.ts'
import { copiedPersonas } from '#shared/model/persona-parts.ts'
import { channelKinds } from '#shared/model/records/channel.ts'
import type { Scene } from './arbitrary-commands.ts'

const picture = 'b'.repeat(64)

export const personaMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'persona.duplicate': ({ run, id, text }) =>
    void run(duplicatePersona, { personaId: id('persona', 0), name: text }),
  'persona.paste': ({ run, some, reader }) =>
    void run(pastePersonas, copiedPersonas(reader, some('persona', 0))),
  'trait.add': ({ run, id, text }) =>
    void run(traits.addTrait, { personaId: id('persona', 0), leftLabel: text }),
  'trait.update': ({ run, id, text, dice }) =>
    run(traits.updateTrait, {
      traitId: id('trait', 0),
      fields: { rightLabel: text, value: 1 + (dice[1]! % 5) },
    }),
  'trait.move': ({ run, id, dice }) =>
    run(traits.moveTrait, { traitId: id('trait', 0), index: dice[1]! % 5 }),
  'trait.remove': ({ run, id }) => run(traits.removeTrait, { traitId: id('trait', 0) }),
  'preference.add': ({ run, id, one, text }) =>
    void run(preferences.addPreference, {
      personaId: id('persona', 0),
      name: text,
      kind: one(channelKinds, 1),
      value: 3,
    }),
  'preference.set': ({ run, id, dice, isOn }) =>
    run(preferences.setPreference, {
      personaId: id('persona', 0),
      channelId: id('channel', 1),
      value: isOn ? 1 + (dice[2]! % 5) : null,
    }),
  'photo.add': ({ run, id }) =>
    void run(photos.addPhoto, { personaId: id('persona', 0), image: picture, photo: picture }),
  'photo.crop': ({ run, id, isOn }) =>
    run(photos.cropPhoto, {
      photoId: id('persona-photo', 0),
      crop: { cropX: null, cropY: 0.5, cropSize: isOn ? 0.5 : null },
      photo: picture,
    }),
  'photo.remove': ({ run, id }) => run(photos.removePhoto, { photoId: id('persona-photo', 0) }),
}
