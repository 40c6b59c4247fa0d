/** What a person sees at the very first start: one sentence, one button, and the samples. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './FirstStart.module.css'
import { SampleCard } from './SampleCard.tsx'
import { samples, type SampleId } from './samples.ts'

interface FirstStartProps {
  readonly onCreate: () => void
  readonly onOpenSample: (id: SampleId) => void
}

export function FirstStart({ onCreate, onOpenSample }: FirstStartProps): ReactNode {
  const translate = useTranslate()
  return (
    <section className={styles.start} aria-label={translate('home.first_start')}>
      <div className={styles.words}>
        <p className={styles.sentence}>{translate('home.empty')}</p>
        <Button variant="primary" icon="add" onClick={onCreate}>
          {translate('home.first_map')}
        </Button>
      </div>
      <p className={styles.note}>{translate('home.samples_note')}</p>
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <SampleCard sample={sample} onOpen={() => onOpenSample(sample.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
