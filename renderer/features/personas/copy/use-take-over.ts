/** Puts personas of another project into this one, with their pictures, as one step. */
import { pastePersonas } from '#shared/commands/personas/copy-commands.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import type { CopiedPersonas } from '#shared/model/persona-parts.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useOtherProjects } from '#renderer/state/other-projects.ts'
import { useSession } from '#renderer/state/session.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

export function useTakeOver(): (projectId: string, copied: CopiedPersonas) => Promise<void> {
  const translate = useTranslate()
  const assets = useAssets()
  const others = useOtherProjects()
  const toasts = useToasts()
  const run = useRun()
  const goTo = useSession((session) => session.goTo)

  async function bring(projectId: string, hash: string): Promise<boolean> {
    if ((await assets.get(hash)) !== null) return true
    const picture = await others.picture(projectId, hash)
    if (picture === null) return false
    return (await assets.put(picture)) === hash
  }

  return async (projectId, copied) => {
    const there = new Set<string>()
    let lost = 0
    for (const hash of assetHashesIn([...copied.personas, ...copied.parts])) {
      if (await bring(projectId, hash).catch(() => false)) there.add(hash)
      else lost += 1
    }
    const ids = run(pastePersonas, withPictures(copied, there))
    goTo({ kind: 'personas', personaId: ids[0] ?? null })
    toasts.show({
      tone: lost > 0 ? 'warning' : 'success',
      text: translate(lost > 0 ? 'persona.taken_over_without' : 'persona.taken_over', {
        count: ids.length,
      }),
    })
  }
}

/** The same without pictures that could not be brought along. */
function withPictures(copied: CopiedPersonas, there: ReadonlySet<string>): CopiedPersonas {
  const has = (hash: string | null): boolean => hash === null || there.has(hash)
  return {
    ...copied,
    personas: copied.personas.map((persona) =>
      has(persona.photo) ? persona : { ...persona, photo: null, photoSourceId: null },
    ),
    parts: copied.parts.filter((part) => part.type !== 'persona-photo' || has(part.image)),
  }
}
