/** Says what a fix would do, by the names of what it touches. */

import type { LintFix } from '#shared/model/lint-fix.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'

/** One short line in the language of the screen; it names the other end of a new link. */
export function sayFix(
  translate: Translate,
  reader: RecordReader,
  fix: LintFix,
  recordId: string,
): string {
  const target = reader.find(targetOf(fix, recordId))
  const own = target === undefined ? '' : 'title' in target ? target.title : nameOf(target)
  return translate(`lint.fix_${fix.kind}`, { name: nameOr(translate, own) })
}

function targetOf(fix: LintFix, recordId: string): string {
  switch (fix.kind) {
    case 'link-touchpoint':
      return fix.touchpointId
    case 'link-persona':
      return fix.personaId
    case 'link-pain':
      return recordId === fix.painPointId ? fix.opportunityId : fix.painPointId
    case 'link-records':
      return recordId === fix.toId ? fix.fromId : fix.toId
    case 'remove-note':
      return fix.noteId
    case 'remove-item':
      return fix.itemId
    case 'remove-channel':
    case 'merge-channels':
      return fix.channelId
  }
}

function nameOf(record: object): string {
  return 'name' in record ? String(record.name) : ''
}
