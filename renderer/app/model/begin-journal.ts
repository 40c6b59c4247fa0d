/** Begins the journal of a project that was just opened for writing. */
import type { Clock } from '#shared/base/clock.ts'
import { encodeBase64 } from '#shared/files/base64.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import { JournalKeeper, type JournalTarget } from '#renderer/persistence/journal-keeper.ts'
import { windowTimers } from '#renderer/persistence/timers.ts'
import type { Journals } from '#renderer/platform/platform.ts'
import type { AssetShelf } from '#renderer/state/assets.ts'

export interface Journaling {
  readonly store: RecordStore
  readonly assets: AssetShelf
  readonly projectId: string
  readonly session: string
}

/** Where the journal cannot be begun, that is tried again later; the database goes on alone. */
export async function beginJournal(
  journals: Journals,
  project: Journaling,
  clock: Clock,
): Promise<JournalKeeper> {
  const { store } = project
  const text = writeProjectFile(store.everything(), [])
  const begun = await begin(journals, project, text, clock.now())
  const target = targetOf(journals, project)
  const keeper = new JournalKeeper(
    store,
    begun,
    begun === null ? beginningLater(journals, project, target) : target,
    { timers: windowTimers, clock },
  )
  if (begun !== null) void keepAll(target, [...assetHashesIn(store.everything())], begun.kept)
  return keeper
}

/** Null where it could not be begun. */
async function begin(
  journals: Journals,
  { projectId, session }: Journaling,
  text: string,
  time: number,
): Promise<{ readonly rev: number; readonly kept: readonly string[] } | null> {
  const reply = await journals.begin({ projectId, session, text, time }).catch(() => null)
  return reply?.ok === true ? reply.value : null
}

/** A target whose first snapshot begins the journal. */
function beginningLater(
  journals: Journals,
  project: Journaling,
  target: JournalTarget,
): JournalTarget {
  let isBegun = false
  return {
    ...target,
    async snapshot(text, time, rev) {
      if (isBegun) return target.snapshot(text, time, rev)
      const begun = await begin(journals, project, text, time)
      if (begun === null) return null
      isBegun = true
      void keepAll(target, [...assetHashesIn(project.store.everything())], begun.kept)
      return begun.rev
    },
  }
}

/** What was there before the journal is kept in the background, one after the other. */
async function keepAll(
  target: JournalTarget,
  hashes: readonly string[],
  kept: readonly string[],
): Promise<void> {
  const known = new Set(kept)
  for (const hash of hashes) if (!known.has(hash)) await target.keepAsset(hash)
}

function targetOf(journals: Journals, { assets, projectId, session }: Journaling): JournalTarget {
  const own = { projectId, session }
  const given = <Value>(reply: { readonly ok: boolean; readonly value?: Value }): Value | null =>
    reply.ok ? (reply.value ?? null) : null
  // A shell that is gone answers nothing; the database goes on alone.
  const none = () => null
  return {
    append: (change, time) =>
      journals.append({ ...own, change: sent(change), time }).then(given, none),
    snapshot: (text, time, rev) => journals.snapshot({ ...own, text, time, rev }).then(given, none),
    async keepAsset(hash) {
      try {
        const blob = await assets.get(hash)
        if (blob === null) return false
        const base64 = encodeBase64(new Uint8Array(await blob.arrayBuffer()))
        return (await journals.keepAsset({ projectId, hash, mime: blob.type, base64 })).ok
      } catch {
        return false
      }
    },
  }
}

type Change = Parameters<JournalTarget['append']>[0]

/** The same with lists that may be changed, as messages want them. */
function sent({ put, set, gone }: Change) {
  return { put: put.map((record) => ({ ...record })), set: { ...set }, gone: [...gone] }
}
