/** Draws lines, curves and persona marks as vectors. */
import type { ReactNode } from 'react'
import type { MarkPiece, PathPiece, SheetPiece } from '#shared/layout/sheets/sheet.ts'
import { pointShapePath } from '#renderer/ui/pictures/point-shape.ts'
import styles from './SheetPieces.module.css'

export type VectorPiece = PathPiece | MarkPiece

export function isVectorPiece(piece: SheetPiece): piece is VectorPiece {
  return piece.kind === 'path' || piece.kind === 'mark'
}

/** What they show is also said in words beside them. */
export function VectorPieces({ pieces }: { readonly pieces: readonly VectorPiece[] }): ReactNode {
  return (
    <svg className={styles.vectors} aria-hidden="true">
      {pieces.map((piece, n) =>
        piece.kind === 'path' ? <Path key={n} piece={piece} /> : <Mark key={n} piece={piece} />,
      )}
    </svg>
  )
}

function Path({ piece }: { readonly piece: PathPiece }): ReactNode {
  const { d, stroke, strokeWidth, dash } = piece
  return (
    <path
      d={d}
      fill="none"
      stroke={`var(--${stroke})`}
      strokeWidth={strokeWidth}
      strokeDasharray={dash === '' ? undefined : dash}
      strokeLinejoin="round"
    />
  )
}

function Mark({ piece }: { readonly piece: MarkPiece }): ReactNode {
  const { shape, color, radius, isHollow, x, y } = piece
  return (
    <path
      d={pointShapePath(shape, x, y, radius)}
      fill={isHollow ? 'var(--surface)' : `var(--${color})`}
      stroke={`var(--${color})`}
      strokeWidth={isHollow ? 2 : 0.8}
      strokeLinejoin="round"
    />
  )
}
