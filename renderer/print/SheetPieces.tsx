/** Draws the pieces of a sheet exactly where the sheet has put them. */
import { createContext, use, type CSSProperties, type ReactNode } from 'react'
import type {
  BoxPiece,
  DotsPiece,
  PicturePiece,
  SheetColor,
  SheetPiece,
  TextPiece,
  TextRole,
} from '#shared/layout/sheets/sheet.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { VectorPieces, isVectorPiece, type VectorPiece } from './VectorPieces.tsx'
import styles from './SheetPieces.module.css'

/** Where each picture can be loaded from, by its hash. */
export const PictureAddresses = createContext<ReadonlyMap<string, string>>(new Map())

export function SheetPieces({ pieces }: { readonly pieces: readonly SheetPiece[] }): ReactNode {
  return joinVectors(pieces).map((piece, n) =>
    // Pieces have no identity: a sheet is drawn once and never changed.
    'kind' in piece ? <Piece key={n} piece={piece} /> : <VectorPieces key={n} pieces={piece} />,
  )
}

/** Vectors that follow each other share one drawing. */
function joinVectors(
  pieces: readonly SheetPiece[],
): readonly (Exclude<SheetPiece, VectorPiece> | readonly VectorPiece[])[] {
  const joined: (Exclude<SheetPiece, VectorPiece> | VectorPiece[])[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (!isVectorPiece(piece)) joined.push(piece)
    else if (Array.isArray(last)) last.push(piece)
    else joined.push([piece])
  }
  return joined
}

function Piece({ piece }: { readonly piece: Exclude<SheetPiece, VectorPiece> }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Text piece={piece} />
    case 'box':
      return <div className={styles.piece} style={boxStyle(piece)} />
    case 'icon': {
      const { x, y, name, size, color } = piece
      return (
        <div className={styles.piece} style={{ left: x, top: y, color: colorOf(color) }}>
          <Icon name={name} size={size} />
        </div>
      )
    }
    case 'dots':
      return <Dots piece={piece} />
    case 'picture':
      return <Picture piece={piece} />
    case 'group': {
      const { x, y, scale, pieces } = piece
      const transform = scale === 1 ? {} : { transform: `scale(${scale})` }
      return (
        <div className={styles.group} style={{ left: x, top: y, ...transform }}>
          <SheetPieces pieces={pieces} />
        </div>
      )
    }
  }
}

// Headings become the bookmarks of the PDF.
const tags = { title: 'h1', heading: 'h2', part: 'h3', text: 'p' } as const satisfies Record<
  TextRole,
  string
>

function Text({ piece }: { readonly piece: TextPiece }): ReactNode {
  const { x, y, width, height, text, type, color, align, role } = piece
  const Tag = tags[role]
  return (
    <Tag
      className={styles.text}
      style={{
        left: x,
        top: y,
        width,
        height,
        fontSize: type.fontSize,
        lineHeight: `${type.lineHeight}px`,
        fontWeight: type.weight,
        color: colorOf(color),
        textAlign: align,
      }}
    >
      {text}
    </Tag>
  )
}

function boxStyle({ x, y, width, height, fill, stroke, radius }: BoxPiece): CSSProperties {
  return {
    left: x,
    top: y,
    width,
    height,
    borderRadius: radius,
    ...(fill === null ? {} : { background: colorOf(fill) }),
    ...(stroke === null ? {} : { border: `1px solid ${colorOf(stroke)}` }),
  }
}

function Dots({ piece }: { readonly piece: DotsPiece }): ReactNode {
  const { x, y, filled, total, pitch, color, label } = piece
  return (
    <svg className={styles.vectors} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, n) => (
        <circle
          key={n}
          cx={x + n * pitch}
          cy={y}
          r={pitch * 0.37}
          fill={colorOf(n < filled ? color : 'mark-empty')}
        />
      ))}
    </svg>
  )
}

function Picture({ piece }: { readonly piece: PicturePiece }): ReactNode {
  const { x, y, width, height, hash, color, radius, label } = piece
  const address = use(PictureAddresses).get(hash ?? '')
  const place = { left: x, top: y, width, height, borderRadius: radius }
  if (address !== undefined) {
    return <img className={styles.picture} src={address} alt={label} style={place} />
  }
  return (
    <div className={styles.outline} style={{ ...place, background: colorOf(`${color}-soft`) }}>
      <svg viewBox="0 0 48 48" width={width} height={height} aria-hidden="true">
        <circle cx={24} cy={19} r={8.5} fill={colorOf(color)} opacity={0.5} />
        <path d="M8 48c0-11 7-17 16-17s16 6 16 17z" fill={colorOf(color)} opacity={0.5} />
      </svg>
    </div>
  )
}

export function colorOf(color: SheetColor): string {
  return `var(--${color})`
}
