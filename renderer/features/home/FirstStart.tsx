/** What a person sees at the very first start: one sentence, one button, one example. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './FirstStart.module.css'
import { ProjectPicture } from './ProjectPicture.tsx'
import { samplePicture } from './sample-picture.ts'

interface FirstStartProps {
  readonly onCreate: () => void
  readonly onOpenSample: () => void
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
      <button type="button" className={styles.sample} onClick={onOpenSample}>
        <ProjectPicture summary={samplePicture} />
        <span className={styles.caption}>
          <span className={styles.name}>{translate('home.sample_name')}</span>
          <span className={styles.hint}>{translate('home.sample_hint')}</span>
          <span className={styles.open}>
            {translate('home.open_sample')}
            <Icon name="forward" size={14} />
          </span>
        </span>
      </button>
    </section>
  )
}
