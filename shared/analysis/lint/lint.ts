/** Runs the lint rules over a project and sorts what they find from what is meant to be so. */

import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import type { LintFix } from '#shared/model/lint-fix.ts'
import type { Waiver } from '#shared/model/records/waiver.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { severities, type FindingArgs, type Severity } from './lint-rule.ts'
import { lintRules, type RuleId } from './lint-rules.ts'
import { lintedMap, type LintedMap, type LintedProject } from './linted-project.ts'

/** One finding; rule and record together tell it from every other one. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly recordId: string
  readonly args: FindingArgs
  /** What would mend it; null where that is for people to decide. */
  readonly fix: LintFix | null
}

/** A finding that somebody gave a reason for. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** Both lists by severity, then by rule, then in the order of the maps. */
export interface LintReport {
  readonly open: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
}

/**
 * All findings at once. Reads the project and changes nothing. `today` as `2026-03-02`; without it
 * nothing is too long ago.
 */
export function lint(reader: RecordReader, today = ''): LintReport {
  const steps = lintInSteps(reader, today)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/**
 * The same in small steps, for those who must not keep others waiting. The project must not change
 * between the steps.
 */
export function* lintInSteps(
  reader: RecordReader,
  today = '',
): Generator<undefined, LintReport, undefined> {
  const maps: LintedMap[] = []
  for (const journey of reader.all('journey')) {
    maps.push(yield* lintedMap(reader, journey))
    yield
  }
  const graph = threadGraph(reader)
  yield
  const breaks = threadBreaks(graph)
  yield
  const project: LintedProject = { reader, maps, graph, breaks, today }
  const waivers = new Map(
    reader.all('waiver').map((waiver) => [findingKey(waiver), waiver] as const),
  )
  const open: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const severity of severities) {
    for (const rule of lintRules) {
      if (rule.severity !== severity) continue
      for (const { recordId, args = {}, fix = null } of rule.check(project)) {
        const finding: Finding = { rule: rule.id, severity, recordId, args, fix }
        const waiver = waivers.get(findingKey(finding))
        if (waiver === undefined) open.push(finding)
        else waived.push({ finding, waiver })
      }
      yield
    }
  }
  return { open, waived }
}

/** The same for a finding and for the waiver that is about it. */
export function findingKey(of: { readonly rule: string; readonly recordId: string }): string {
  return `${of.rule} ${of.recordId}`
}
