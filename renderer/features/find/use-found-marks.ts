/** Marks what was found where it stands on the page, without touching the elements there. */
import { useEffect } from 'react'
import type { LiteralFinder } from '#shared/base/search/find-literal.ts'
import './found-marks.css'

const allMarks = 'found'
const nowMark = 'found-now'

interface CurrentMatch {
  readonly recordId: string
  readonly text: string
}

/** Marks every match in the place on screen; that of the current record differently. */
export function useFoundMarks(find: LiteralFinder | null, current: CurrentMatch | null): void {
  useEffect(() => {
    const place = document.querySelector('main')
    if (find === null || place === null || !('highlights' in CSS)) return
    let frame = 0
    const mark = () => {
      frame = 0
      const [all, now] = rangesIn(place, find, current)
      CSS.highlights.set(allMarks, new Highlight(...all))
      const shown = new Highlight(...now)
      shown.priority = 1
      CSS.highlights.set(nowMark, shown)
    }
    const markSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(mark)
    }
    const observer = new MutationObserver(markSoon)
    observer.observe(place, { childList: true, characterData: true, subtree: true })
    markSoon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(allMarks)
      CSS.highlights.delete(nowMark)
    }
  }, [find, current])
}

function rangesIn(
  place: Element,
  find: LiteralFinder,
  current: CurrentMatch | null,
): readonly [readonly Range[], readonly Range[]] {
  const all: Range[] = []
  const now: Range[] = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { start, end } of find(node.nodeValue ?? '')) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      all.push(range)
      if (current !== null && isOf(node, current)) now.push(range)
    }
  }
  return [all, now]
}

/** Cards say whose text it is; elsewhere the whole text tells. */
function isOf(node: Node, { recordId, text }: CurrentMatch): boolean {
  const owner = node.parentElement?.closest('[data-item-id], [data-thing-id], [data-record-id]')
  if (!(owner instanceof HTMLElement)) return node.nodeValue?.trim() === text
  const { itemId, thingId, recordId: own } = owner.dataset
  return [itemId, thingId, own].includes(recordId)
}
