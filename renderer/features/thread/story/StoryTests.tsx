/** What the tests of a story showed, in figures and in one sentence. */

import type { ReactNode } from 'react'
import type { StoryTest } from '#shared/analysis/thread/story-test.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { verdictSentences } from '#renderer/looks/verdict-sentences.ts'
import styles from './StoryPage.module.css'

export function StoryTests({ tests }: { readonly tests: readonly StoryTest[] }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  return tests.slice(0, 2).map(({ test, verdict }) => {
    const [sentence] = verdictSentences(verdict, test, translate, language)
    const arms = (['treated', 'control'] as const).flatMap((arm) => {
      const estimate = verdict[arm]
      if (estimate === null) return []
      const name = test[`${arm}Name`] || translate(`testing.${arm}`)
      return [`${name} ${test[`${arm}Successes`] ?? 0}/${estimate.n}`]
    })
    return (
      <div key={test.id} className={styles.test}>
        <p className={styles.strong}>{test.title}</p>
        {arms.length > 0 && <p className={styles.figures}>{arms.join(' · ')}</p>}
        {sentence !== undefined && <p>{sentence}</p>}
        {test.decision !== 'none' && (
          <p className={styles.strong}>{translate(`testing.decision_${test.decision}`)}</p>
        )}
        {test.learned !== '' && <p className={styles.learned}>{test.learned}</p>}
      </div>
    )
  })
}
