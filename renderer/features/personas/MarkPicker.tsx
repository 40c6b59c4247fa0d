/** Chooses the colour and the point shape by which a persona is told apart on maps. */
import type { ReactNode } from 'react'
import {
  personaColors,
  pointShapes,
  type PersonaColor,
  type PointShape,
} from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import styles from './MarkPicker.module.css'

interface MarkPickerProps {
  readonly color: PersonaColor
  readonly shape: PointShape
  readonly onColor: (color: PersonaColor) => void
  readonly onShape: (shape: PointShape) => void
}

export function MarkPicker({ color, shape, onColor, onShape }: MarkPickerProps): ReactNode {
  const translate = useTranslate()
  const label = translate('persona.mark')
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          className={styles.trigger}
          aria-label={translate('persona.mark_of', {
            color: translate(`persona.color_${color}`),
            shape: translate(`persona.shape_${shape}`),
          })}
        >
          <PersonaMark color={color} shape={shape} size={18} />
        </button>
      }
    >
      <div className={styles.picker}>
        <div role="group" aria-label={translate('persona.color')} className={styles.row}>
          {personaColors.map((each) => (
            <button
              key={each}
              type="button"
              className={classNames(styles.choice, each === color && styles.chosen)}
              aria-label={translate(`persona.color_${each}`)}
              aria-pressed={each === color}
              onClick={() => {
                if (each !== color) onColor(each)
              }}
            >
              <PersonaMark color={each} shape={shape} size={16} />
            </button>
          ))}
        </div>
        <div role="group" aria-label={translate('persona.shape')} className={styles.row}>
          {pointShapes.map((each) => (
            <button
              key={each}
              type="button"
              className={classNames(styles.choice, each === shape && styles.chosen)}
              aria-label={translate(`persona.shape_${each}`)}
              aria-pressed={each === shape}
              onClick={() => {
                if (each !== shape) onShape(each)
              }}
            >
              <PersonaMark color={color} shape={each} size={16} />
            </button>
          ))}
        </div>
      </div>
    </Popover>
  )
}
