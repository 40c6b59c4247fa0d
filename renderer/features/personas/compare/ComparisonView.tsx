/** Two or three personas side by side: one row per kind of statement, said in words where they differ. */
import type { ReactNode } from 'react'
import {
  comparePersonas,
  type Agreement,
  type ComparedLine,
  type ComparedRow,
} from '#shared/analysis/personas/compare-personas.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { PersonaPicture } from '#renderer/features/personas/PersonaPicture.tsx'
import { AntiChip } from '#renderer/features/personas/AntiChip.tsx'
import styles from './ComparisonView.module.css'
import { ScaleRows } from './ScaleRows.tsx'

const rowNames = {
  age: 'persona.age',
  role: 'persona.role',
  quote: 'persona.quote',
  goals: 'persona.goals',
  frustrations: 'persona.frustrations',
  needs: 'persona.needs',
  behaviours: 'persona.behaviours',
  channels: 'persona.channels',
  accessibilityNeeds: 'persona.accessibility',
} as const

interface ComparisonViewProps {
  readonly ids: readonly string[]
  readonly onShow: (personaId: string) => void
}

export function ComparisonView({ ids, onShow }: ComparisonViewProps): ReactNode {
  const translate = useTranslate()
  const personas = useSelected(
    (reader) => ids.flatMap((id) => reader.get('persona', id) ?? []),
    [ids],
  )
  const { comparison } = useSelected(
    (reader) => ({ comparison: comparePersonas(reader, personas) }),
    [personas],
  )
  const names = new Map(
    personas.map(({ id, name }) => [id, name || translate('persona.default_name')]),
  )
  const rows: readonly ComparedRow<keyof typeof rowNames>[] = [
    ...comparison.texts,
    ...comparison.lists,
  ]
  return (
    <article className={styles.view}>
      <h1 className={styles.title}>{translate('persona.comparison')}</h1>
      {personas.length < 2 ? (
        <p className={styles.hint}>{translate('persona.compare_hint')}</p>
      ) : (
        <table className={styles.table}>
          <colgroup>
            <col className={styles.first} />
            {personas.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {personas.map((persona) => (
                <th key={persona.id} scope="col">
                  <Head persona={persona} onShow={onShow} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ agreement }) => agreement !== 'none')
              .map((row) => (
                <tr key={row.field}>
                  <th scope="row">
                    {translate(rowNames[row.field])}
                    <span className={styles.agreement} data-agreement={row.agreement}>
                      {sayAgreement(translate, row.agreement)}
                    </span>
                  </th>
                  {row.cells.map((lines, n) => (
                    <td key={personas[n]!.id}>
                      <Lines lines={lines} count={personas.length} names={names} />
                    </td>
                  ))}
                </tr>
              ))}
            <ScaleRows personas={personas} comparison={comparison} />
          </tbody>
        </table>
      )}
    </article>
  )
}

function Head(props: {
  readonly persona: Persona
  readonly onShow: ComparisonViewProps['onShow']
}): ReactNode {
  const { persona, onShow } = props
  const translate = useTranslate()
  return (
    <span className={styles.head}>
      <PersonaPicture persona={persona} className={styles.picture ?? ''} />
      <button type="button" className={styles.name} onClick={() => onShow(persona.id)}>
        {persona.name || translate('persona.default_name')}
      </button>
      <PersonaMark color={persona.color} shape={persona.pointShape} />
      {persona.isAntiPersona && <AntiChip />}
    </span>
  )
}

interface LinesProps {
  readonly lines: readonly ComparedLine[]
  /** Number of personas that are compared. */
  readonly count: number
  readonly names: ReadonlyMap<string, string>
}

function Lines({ lines, count, names }: LinesProps): ReactNode {
  const translate = useTranslate()
  if (lines.length === 0)
    return <span className={styles.nothing}>{translate('persona.unsaid')}</span>
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, sharedWith }) => (
        <li key={text}>
          {text}
          {sharedWith.length > 0 && (
            <span className={styles.shared}>
              {sharedWith.length === count - 1
                ? translate('persona.shared_by_all')
                : translate('persona.shared_with', {
                    name: sharedWith.map((id) => names.get(id) ?? '').join(', '),
                  })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function sayAgreement(translate: Translate, agreement: Agreement): string {
  return agreement === 'none' ? '' : translate(`persona.agreement_${agreement}`)
}
