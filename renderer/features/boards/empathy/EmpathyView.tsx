/** The empathy maps of a board, one large at a time: about whom, and what they say, do, think and feel. */

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { addFrame, updateFrame } from '#shared/commands/boards/frame-commands.ts'
import { spotBelow } from '#shared/commands/thread/spot-below.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { frameName } from '#renderer/features/boards/board-words.ts'
import { EmpathySheet } from './EmpathySheet.tsx'
import styles from './EmpathyView.module.css'

const layouts = ['empathy-simple', 'empathy-full'] as const

type Layout = (typeof layouts)[number]

export function EmpathyView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly, workbench } = useDocument()
  const personas = useSelected((reader) => reader.all('persona'), [])
  const maps = useSelected(
    (reader) => reader.pointingAt('frame', 'boardId', boardId).filter(isEmpathyMap),
    [boardId],
  )
  const [shownId, setShownId] = useState<string | null>(null)
  const [personaId, setPersonaId] = useState<string | null>(personas[0]?.id ?? null)
  const [layout, setLayout] = useState<Layout>('empathy-full')
  const shown = maps.find(({ id }) => id === shownId) ?? maps[0]
  const [isMaking, setIsMaking] = useState(false)
  const isJustMade = useRef(false)
  const sheet = useRef<HTMLDivElement>(null)

  // The button that made it is gone or far away; one goes on in the first field.
  useEffect(() => {
    if (!isJustMade.current) return
    isJustMade.current = false
    sheet.current?.querySelector<HTMLElement>('input[type="text"]')?.focus()
  }, [shownId])

  function nameOf(map: Frame): string {
    const persona = personas.find(({ id }) => id === map.subjectId)
    return frameName(translate, map, persona?.name ?? '')
  }

  function make(): void {
    const spot = spotBelow(workbench.store, boardId)
    const subjectId = personas.some(({ id }) => id === personaId) ? personaId : null
    setShownId(run(addFrame, { boardId, kind: layout, name: '', ...spot, subjectId }))
    setIsMaking(false)
    isJustMade.current = true
  }

  if (isReadOnly && shown === undefined) {
    return <EmptyState icon="persona" sentence={translate('boards.no_empathy')} />
  }
  if (shown === undefined || (isMaking && !isReadOnly)) {
    return (
      <section className={styles.make} aria-labelledby="new-empathy-map">
        <h2 id="new-empathy-map" className={styles.title}>
          {translate('boards.new_empathy')}
        </h2>
        <p className={styles.hint}>{translate('boards.no_empathy')}</p>
        {personas.length > 0 && (
          <Select
            label={translate('boards.about_whom')}
            value={personaId}
            options={personas.map(({ id, name }) => ({
              value: id,
              label: nameOr(translate, name),
            }))}
            onChange={setPersonaId}
          />
        )}
        <SegmentedControl
          label={translate('boards.layout')}
          value={layout}
          options={layouts.map((each) => ({
            value: each,
            label: translate(`boards.layout_${each}`),
          }))}
          onChange={setLayout}
        />
        <p className={styles.hint}>{translate(`boards.layout_${layout}_use`)}</p>
        <div className={styles.buttons}>
          <Button variant="primary" icon="add" onClick={make}>
            {translate('boards.make_empathy')}
          </Button>
          {shown !== undefined && (
            <Button variant="ghost" onClick={() => setIsMaking(false)}>
              {translate('common.cancel')}
            </Button>
          )}
        </div>
      </section>
    )
  }
  return (
    <div ref={sheet} className={styles.view}>
      <h2 className="visually-hidden">{nameOf(shown)}</h2>
      <div className={styles.bar}>
        <Select
          label={translate('boards.view_empathy')}
          className={styles.choice ?? ''}
          value={shown.id}
          options={maps.map((map) => ({ value: map.id, label: nameOf(map) }))}
          onChange={setShownId}
        />
        {personas.length > 0 && (
          <Select
            label={translate('boards.about_whom')}
            className={styles.choice ?? ''}
            value={shown.subjectId}
            placeholder={translate('boards.nobody_yet')}
            isDisabled={isReadOnly}
            options={personas.map(({ id, name }) => ({
              value: id,
              label: nameOr(translate, name),
            }))}
            onChange={(subjectId) => run(updateFrame, { frameId: shown.id, fields: { subjectId } })}
          />
        )}
        {!isReadOnly && (
          <Button icon="add" onClick={() => setIsMaking(true)}>
            {translate('boards.new_empathy')}
          </Button>
        )}
      </div>
      <EmpathySheet key={shown.id} boardId={boardId} frame={shown} />
    </div>
  )
}

function isEmpathyMap({ kind }: Frame): boolean {
  return kind === 'empathy-simple' || kind === 'empathy-full'
}
