/** The words that stand on printed boards and on pages of the thread, beside those of all sheets. */

import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { ThreadStation } from '#shared/model/thread.ts'
import type { FaceLineKind } from '#shared/layout/board/note-face.ts'

export interface BoardWords {
  stageName(stage: BoardStage): string
  stationName(station: ThreadStation): string
  /** What kind of thing it is, such as "Evidence". */
  kindName(type: PlacedRecord['type']): string
  /** The name of a frame, or of its kind where it has none. */
  frameName(frame: Frame): string
  zoneName(zone: string): string
  /** What a line of a note says; '' where the line is a picture. */
  faceLine(record: PlacedRecord, line: Exclude<FaceLineKind, 'title'>): string
  /** The title of anything in the thread, and the small line below it. */
  titleOf(record: AnyRecord): string
  metaOf(record: AnyRecord): string
  /** What is missing at a break of the thread. */
  breakName(kind: string): string
}
