/** The picture of a card, such as a frame of a storyboard. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import styles from './CardPicture.module.css'

interface CardPictureProps {
  readonly hash: string | null
  /** What the card says, which is what the picture shows. */
  readonly title: string
}

export function CardPicture({ hash, title }: CardPictureProps) {
  const translate = useTranslate()
  const address = useAssetAddress(hash)
  if (address === null) return <span className={styles.missing} />
  const alt = title === '' ? translate('journey.picture') : title
  return <img src={address} alt={alt} draggable={false} className={styles.picture} />
}
