/** Fields of the map itself: what it is about, who is on it, what is hidden, and its figures. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateJourney } from '#shared/commands/journey-commands.ts'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { journeyStates, type Journey } from '#shared/model/records/journey.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { RecordBlock, RecordTitle } from '#renderer/features/inspector/parts/RecordText.tsx'
import { MapTransitions } from '#renderer/features/inspector/transitions/MapTransitions.tsx'
import { Figures } from './Figures.tsx'
import { HiddenParts } from './HiddenParts.tsx'
import { PersonaLines } from './PersonaLines.tsx'
import { useLateFacts } from './use-late-facts.ts'
import { WorstGaps } from './WorstGaps.tsx'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

const stateWords = {
  'as-is': 'journey.state_as_is',
  'to-be': 'journey.state_to_be',
} as const satisfies Record<Journey['state'], string>

export function JourneyFields({ journey }: { readonly journey: Journey }): ReactNode {
  const { id: journeyId, name, state, scenario, goal, isStructureLocked } = journey
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const goTo = useSession((session) => session.goTo)
  const facts = useLateFacts(journeyId)

  function write(
    fields: Partial<Pick<FieldsOf<'journey'>, 'name' | 'state' | 'scenario' | 'goal'>>,
    how?: RunOptions,
  ): void {
    run(updateJourney, { journeyId, fields }, how)
  }

  function drawToBe(): void {
    const toBe = translate('journey.to_be_name', { name: nameOr(translate, name) })
    goTo({ kind: 'journey', journeyId: run(makeToBe, { journeyId, name: toBe }) })
  }

  return (
    <>
      <Heading icon="journey" kind={translate('journey.journey')} />
      <Fields>
        <RecordTitle
          recordId={journeyId}
          label={translate('inspector.journey_name')}
          placeholder={translate('common.untitled')}
          stored={name}
          clean={cleanLine}
          write={(text, how) => write({ name: text }, how)}
        />
        <SegmentedControl
          label={translate('inspector.journey_state')}
          value={state}
          options={journeyStates.map((value) => ({ value, label: translate(stateWords[value]) }))}
          onChange={(value) => write({ state: value })}
          isStretched
        />
        <RecordBlock
          recordId={journeyId}
          fieldName="scenario"
          label={translate('inspector.scenario')}
          placeholder={translate('inspector.scenario_hint')}
          stored={scenario}
          write={(text, how) => write({ scenario: text }, how)}
        />
        <RecordBlock
          recordId={journeyId}
          fieldName="goal"
          label={translate('inspector.goal')}
          placeholder={translate('inspector.goal_hint')}
          stored={goal}
          write={(text, how) => write({ goal: text }, how)}
        />
        <Switch
          label={translate('structure.lock')}
          isOn={isStructureLocked}
          onChange={(isLocked) => run(lockStructure, { journeyId, isLocked })}
        />
      </Fields>
      {state === 'as-is' && (
        <Button variant="dashed" icon="compare" disabled={isReadOnly} onClick={drawToBe}>
          {translate('journey.make_to_be')}
        </Button>
      )}
      <PersonaLines journeyId={journeyId} />
      <HiddenParts journeyId={journeyId} />
      <Figures journeyId={journeyId} facts={facts} />
      <WorstGaps gaps={facts.gaps} />
      <MapTransitions journeyId={journeyId} />
      <Remarks ids={[journeyId]} />
    </>
  )
}
