/** Follows the size of an element on screen. */

import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Size } from '#shared/base/geometry.ts'

/** In px; what is given at first counts until the element was measured, or where it has no size. */
export function useSize(element: RefObject<HTMLElement | null>, first: Size): Size {
  const [size, setSize] = useState(first)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = measured
      if (width === 0 || height === 0) return
      setSize((known) =>
        known.width === width && known.height === height ? known : { width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return size
}
