/** The commands on what belongs to personas as verbs of random scripts. */
import { duplicatePersona, pastePersonas } from '#shared/commands/personas/copy-commands.ts'
import { addPhoto, cropPhoto, removePhoto } from '#shared/commands/personas/photo-commands.ts'
import { addPreference, setPreference } from '#shared/commands/personas/preference-commands.ts'
import {
  addTrait,
  moveTrait,
  removeTrait,
  updateTrait,
} from '#shared/commands/personas/trait-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { copiedPersonas } from '#shared/model/persona-parts.ts'
import { channelKinds } from '#shared/model/records/channel.ts'
import type { Draw } from './script-draw.ts'

type Verb = (workbench: Workbench, draw: Draw) => void

const picture = 'a'.repeat(64)

/** By the command's id. */
export const personaVerbs: Readonly<Record<string, Verb>> = {
  [duplicatePersona.id]: (w, d) =>
    w.run(duplicatePersona, { personaId: d.id('persona'), name: d.step.text }),
  [pastePersonas.id]: (w, d) => w.run(pastePersonas, copiedPersonas(w.store, [d.id('persona')])),
  [addTrait.id]: (w, d) =>
    w.run(addTrait, { personaId: d.id('persona'), leftLabel: d.step.text, value: d.step.score }),
  [updateTrait.id]: (w, d) =>
    w.run(updateTrait, { traitId: d.id('trait'), fields: { value: d.step.score } }),
  [moveTrait.id]: (w, d) => w.run(moveTrait, { traitId: d.id('trait'), index: d.index() }),
  [removeTrait.id]: (w, d) => w.run(removeTrait, { traitId: d.id('trait') }),
  [addPreference.id]: (w, d) =>
    w.run(addPreference, {
      personaId: d.id('persona'),
      name: d.step.text,
      kind: d.of(channelKinds),
      value: 1 + d.below(5),
    }),
  [setPreference.id]: (w, d) =>
    w.run(setPreference, {
      personaId: d.id('persona'),
      channelId: d.id('channel'),
      value: d.step.score,
    }),
  [addPhoto.id]: (w, d) =>
    w.run(addPhoto, { personaId: d.id('persona'), image: picture, photo: picture }),
  [cropPhoto.id]: (w, d) =>
    w.run(cropPhoto, {
      photoId: d.id('persona-photo'),
      crop: { cropX: 0.25, cropY: null, cropSize: d.step.isOn ? 0.5 : null },
      photo: picture,
    }),
  [removePhoto.id]: (w, d) => w.run(removePhoto, { photoId: d.id('persona-photo') }),
}
