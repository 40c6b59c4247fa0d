/** One idea under Kano's model: the team's guess, answers one by one or as a table, and what they say. */

import { useMemo, useState, type ReactNode } from 'react'
import { kanoCategoryOf, tallyKano, type KanoTally } from '#shared/analysis/statistics/kano.ts'
import { updateNote } from '#shared/commands/boards/note-commands.ts'
import { answerKano } from '#shared/commands/testing/idea-commands.ts'
import {
  kanoAnswers,
  kanoCategories,
  type Idea,
  type KanoAnswer,
} from '#shared/model/records/idea.ts'
import { formatNumber, formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import styles from './Kano.module.css'
import { KanoTable } from './KanoTable.tsx'

export function KanoIdea({ idea }: { readonly idea: Idea }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const tally = useMemo(() => tallyKano(idea.kanoCounts), [idea.kanoCounts])
  const noGuess = 'none'
  return (
    <section className={styles.idea} aria-label={nameOr(translate, idea.title)}>
      <h2 className={styles.title}>{nameOr(translate, idea.title)}</h2>
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <div className={styles.guess}>
          <Select
            label={translate('ideate.kano_guess')}
            value={idea.kano ?? noGuess}
            isDisabled={isReadOnly}
            options={[
              { value: noGuess, label: translate('ideate.kano_no_guess') },
              ...kanoCategories.map((category) => ({
                value: category,
                label: translate(`ideate.kano_${category}`),
              })),
            ]}
            onChange={(value) => {
              const kano = kanoCategories.find((category) => category === value) ?? null
              run(updateNote, { noteId: idea.id, type: 'idea', fields: { kano } })
            }}
          />
          {tally !== null && <p className={styles.small}>{translate('ideate.kano_louder')}</p>}
        </div>
        <AnswerForm ideaId={idea.id} />
        {tally === null ? (
          <p className={styles.small}>{translate('ideate.kano_unasked')}</p>
        ) : (
          <Outcome tally={tally} />
        )}
        <KanoTable idea={idea} />
      </fieldset>
    </section>
  )
}

function AnswerForm({ ideaId }: { readonly ideaId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const [functional, setFunctional] = useState<KanoAnswer>('like')
  const [dysfunctional, setDysfunctional] = useState<KanoAnswer>('neutral')
  const options = kanoAnswers.map((answer) => ({
    value: answer,
    label: translate(`ideate.answer_${answer}`),
  }))
  const category = kanoCategoryOf(functional, dysfunctional)
  return (
    <div className={styles.form} role="group" aria-label={translate('ideate.kano_one_answer')}>
      <Select
        label={translate('ideate.kano_functional')}
        value={functional}
        options={options}
        isDisabled={isReadOnly}
        onChange={setFunctional}
      />
      <Select
        label={translate('ideate.kano_dysfunctional')}
        value={dysfunctional}
        options={options}
        isDisabled={isReadOnly}
        onChange={setDysfunctional}
      />
      <Button
        icon="add"
        disabled={isReadOnly}
        onClick={() => run(answerKano, { ideaId, functional, dysfunctional })}
      >
        {translate('ideate.kano_count_it')}
      </Button>
      <span className={styles.small}>
        {translate('ideate.kano_means', { category: translate(`ideate.kano_${category}`) })}
      </span>
    </div>
  )
}

function Outcome({ tally }: { readonly tally: KanoTally }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const names = tally.mostFrequent.map((category) => translate(`ideate.kano_${category}`))
  const { better, worse } = tally
  return (
    <div className={styles.outcome} role="status">
      <p className={styles.verdict}>
        {names.length > 1
          ? translate('ideate.kano_tie', {
              category: translate(`ideate.kano_${tally.category}`),
              others: names.slice(1).join(', '),
            })
          : translate('ideate.kano_counted', { category: names.join(''), n: tally.n })}
      </p>
      {better !== null && worse !== null && (
        <p className={styles.small}>
          {translate('ideate.kano_coefficients', {
            better: formatNumber(better, language, 2),
            worse: formatSigned(worse, language, 2),
          })}
        </p>
      )}
      <ul className={styles.counts}>
        {kanoCategories.map((category) => (
          <li key={category}>
            {translate('ideate.kano_category_count', {
              category: translate(`ideate.kano_${category}`),
              number: tally.counts[category],
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
