/** Random moves that replace texts; a part of the walks of `arbitrary-commands.ts`. */
import { replaceText } from '#shared/commands/text/text-commands.ts'
import type { Scene } from './arbitrary-commands.ts'

export const textMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'text.replace': ({ run, cellItem, reader, text }) => {
    const recordId = cellItem(0)
    const record = reader.find(recordId)
    const title = record !== undefined && 'title' in record ? record.title : ''
    const ranges = title === '' ? [] : [{ start: 0, end: 1 }]
    const place = { recordId, field: 'title', place: 0, text: title, ranges }
    void run(replaceText, { places: [place], replacement: text })
  },
}
