/** The counted pairs of answers as a table that can be filled in from a survey. */

import type { ReactNode } from 'react'
import { kanoCategoryOf } from '#shared/analysis/statistics/kano.ts'
import { updateNote } from '#shared/commands/boards/note-commands.ts'
import { kanoAnswers, type Idea } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import styles from './Kano.module.css'

const mostAnswers = 1_000_000
const cells = kanoAnswers.length ** 2

export function KanoTable({ idea }: { readonly idea: Idea }): ReactNode {
  const translate = useTranslate()
  const run = useRun()

  function write(cell: number, count: number): void {
    const counts = Array.from({ length: cells }, (_, place) => idea.kanoCounts[place] ?? 0)
    counts[cell] = count
    // A table of nothing but zeros is one that nobody was asked for.
    const kanoCounts = counts.every((each) => each === 0) ? [] : counts
    run(updateNote, { noteId: idea.id, type: 'idea', fields: { kanoCounts } })
  }

  return (
    <table className={styles.table}>
      <caption className={styles.small}>{translate('ideate.kano_table')}</caption>
      <thead>
        <tr>
          <td />
          {kanoAnswers.map((answer) => (
            <th key={answer} scope="col">
              {translate(`ideate.answer_${answer}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kanoAnswers.map((functional, row) => (
          <tr key={functional}>
            <th scope="row">{translate(`ideate.answer_${functional}`)}</th>
            {kanoAnswers.map((dysfunctional, column) => {
              const cell = row * kanoAnswers.length + column
              const category = kanoCategoryOf(functional, dysfunctional)
              return (
                <td key={dysfunctional}>
                  <NumberField
                    label={translate('ideate.kano_cell', {
                      functional: translate(`ideate.answer_${functional}`),
                      dysfunctional: translate(`ideate.answer_${dysfunctional}`),
                    })}
                    isLabelHidden
                    value={idea.kanoCounts[cell] || null}
                    max={mostAnswers}
                    placeholder={translate(`ideate.kano_short_${category}`)}
                    onCommit={(count) => write(cell, count ?? 0)}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
