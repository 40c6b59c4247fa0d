/** The photo of a persona, or a head and shoulders in its colour where there is none. */
import type { ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import styles from './PersonaPicture.module.css'

interface PersonaPictureProps {
  readonly persona: Pick<Persona, 'photo' | 'color'>
  /** Read aloud in place of the photo; decoration without it. */
  readonly label?: string
  readonly className: string
}

export function PersonaPicture({ persona, label = '', className }: PersonaPictureProps): ReactNode {
  const address = useAssetAddress(persona.photo)
  if (address !== null) {
    return <img src={address} alt={label} className={classNames(styles.picture, className)} />
  }
  return (
    <svg
      viewBox="0 0 40 40"
      aria-hidden="true"
      className={classNames(styles.picture, styles.drawn, className)}
      style={toneStyle(persona.color)}
    >
      <circle cx={20} cy={16} r={7} />
      <path d="M7 40c0-8 5.500-13 13-13s13 5 13 13z" />
    </svg>
  )
}
