/** Opens made-up projects in the product's own workbench, and changes one text in them. */

/**
 * @typedef {object} BenchProject
 * @property {import('../project/made-project.mjs').ProjectKind} kind
 * @property {number} size how many records were asked for; 0 for the empty one
 * @property {readonly import('../project/project-writer.mjs').MadeRecord[]} records
 */

/**
 * A workbench with the project in it. The records are copies that nothing was remembered of yet.
 * @param {import('./product.mjs').Product} product @param {BenchProject} project
 */
export function openProject({ Workbench }, { records }) {
  let given = 0
  const workbench = new Workbench({
    newId: (/** @type {string} */ type) => `${type}-new-${(given += 1)}`,
    clock: { now: () => Date.UTC(2026, 0, 5, 9) },
  })
  workbench.load(structuredClone(records))
  return workbench
}

/**
 * A function that adds a letter to the title of a record, and takes it away again the next time.
 * Does nothing where there is no such record.
 * @param {import('./product.mjs').Product} product @param {any} workbench
 * @param {{ readonly id: string, readonly title: string } | undefined} record a note or an item of a map
 */
export function textEdit({ retitleNote, retitleItem }, workbench, record) {
  if (record === undefined) return () => undefined
  const { id, title } = record
  let isLonger = false
  return () => {
    isLonger = !isLonger
    const changed = isLonger ? `${title}다` : title
    const isOnBoard = 'boardId' in workbench.store.find(id)
    if (isOnBoard) workbench.run(retitleNote, { noteId: id, title: changed })
    else workbench.run(retitleItem, { itemId: id, title: changed })
  }
}

/** @template Value @param {readonly Value[]} values @returns {Value | undefined} */
export function middleOf(values) {
  return values[Math.floor(values.length / 2)]
}
