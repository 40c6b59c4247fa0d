/** Traits and preferred channels of several personas on one scale each, told apart by their shapes. */
import type { ReactNode } from 'react'
import type { Comparison } from '#shared/analysis/personas/compare-personas.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import styles from './ScaleRows.module.css'

interface ScaleRowsProps {
  readonly personas: readonly Persona[]
  readonly comparison: Comparison
}

/** How far apart two values have to be for people to be different in it. */
const farApart = 2

export function ScaleRows({ personas, comparison }: ScaleRowsProps): ReactNode {
  const translate = useTranslate()
  const { traits, channels } = comparison
  return (
    <>
      {traits.length > 0 && (
        <tr>
          <th scope="row">{translate('persona.traits')}</th>
          <td colSpan={personas.length}>
            <ul className={styles.scales}>
              {traits.map(({ subject, values, spread }) => (
                <Scale
                  key={`${subject.left} ${subject.right}`}
                  left={subject.left}
                  right={subject.right}
                  {...{ personas, values, spread }}
                />
              ))}
            </ul>
          </td>
        </tr>
      )}
      {channels.length > 0 && (
        <tr>
          <th scope="row">{translate('persona.preferences')}</th>
          <td colSpan={personas.length}>
            <ul className={styles.scales}>
              {channels.map(({ subject, values, spread }) => (
                <Scale
                  key={subject.id}
                  left={subject.name || translate('common.untitled')}
                  right={translate('persona.prefers')}
                  {...{ personas, values, spread }}
                />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}

interface ScaleProps {
  readonly left: string
  readonly right: string
  readonly personas: readonly Persona[]
  readonly values: readonly (number | null)[]
  readonly spread: number | null
}

function Scale({ left, right, personas, values, spread }: ScaleProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const said = personas
    .map(({ name }, n) => {
      const value = values[n] ?? null
      const figure = value === null ? translate('persona.unsaid') : formatNumber(value, language)
      return `${name || translate('persona.default_name')} ${figure}`
    })
    .join(', ')
  return (
    <li className={styles.scale}>
      <span className={styles.left}>{left}</span>
      <span className={styles.track} aria-hidden="true">
        {personas.map(({ id, color, pointShape }, n) => {
          const value = values[n] ?? null
          return (
            <span key={id} className={styles.lane}>
              {value !== null && (
                <span className={styles.mark} style={{ left: `${((value - 1) / 4) * 100}%` }}>
                  <PersonaMark color={color} shape={pointShape} size={13} />
                </span>
              )}
            </span>
          )
        })}
      </span>
      <span>{right}</span>
      <span className={styles.spread}>
        {spread === null
          ? translate('persona.spread_unknown')
          : spread === 0
            ? translate('persona.spread_none')
            : translate(spread >= farApart ? 'persona.spread_far' : 'persona.spread', {
                value: formatNumber(spread, language),
              })}
      </span>
      <span className="visually-hidden">{said}</span>
    </li>
  )
}
