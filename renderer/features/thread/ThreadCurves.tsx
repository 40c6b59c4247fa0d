/** The ties of the thread as curves; those of the selected chain stand out. */

import { useMemo, type ReactNode } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import { curveThrough } from '#shared/layout/thread/curve-through.ts'
import { threadOf } from '#shared/analysis/thread/thread-of.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useThreadLit } from '#renderer/state/thread.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadCurves.module.css'

export function ThreadCurves({ area }: { readonly area: Box }): ReactNode {
  const { layout } = useThreadParts()
  const isLit = useThreadLit()
  const selectedIds = useSession((session) => session.selectedIds)
  const lit = useSelected(
    (reader) => new Set(selectedIds.flatMap((id) => [...threadOf(reader, id).links])),
    [selectedIds],
  )
  const shown = useMemo(
    () =>
      layout.curves.filter(({ points }) => {
        const xs = points.map(({ x }) => x)
        const ys = points.map(({ y }) => y)
        return (
          Math.min(...xs) <= area.x + area.width &&
          Math.max(...xs) >= area.x &&
          Math.min(...ys) <= area.y + area.height &&
          Math.max(...ys) >= area.y
        )
      }),
    [layout, area],
  )
  return (
    <svg className={styles.curves} aria-hidden="true">
      {shown.map((curve) => (
        <path
          key={curve.id}
          d={curveThrough(curve)}
          className={classNames(
            styles.curve,
            curve.isToMissing && styles.missing,
            curve.isBack && styles.back,
            isLit && lit.size > 0 && (lit.has(curve.id) ? styles.lit : styles.apart),
          )}
        />
      ))}
    </svg>
  )
}
