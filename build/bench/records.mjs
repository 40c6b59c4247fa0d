/** Measures records on their way: out of the file, into the store, changed by a command, into the file again. */
import { middleOf, openProject, textEdit } from './lib/open-project.mjs'

export const name = 'records'

/** @param {import('./lib/bench.mjs').Bench} bench */
export async function run(bench) {
  const product = await bench.product()
  const { RecordStore, readProjectFile, writeProjectFile } = product
  bench.measure({
    name: 'project file read',
    setUp: ({ records }) => writeProjectFile(records, []),
    run: (text) => readProjectFile(text),
    count: (read) => (read.ok ? read.value.records.length : 0),
  })
  bench.measure({
    name: 'project file written',
    setUp: ({ records }) => records,
    run: (records) => writeProjectFile(records, []),
    count: (text) => text.length,
  })
  bench.measure({
    name: 'records loaded into the store',
    setUp: ({ records }) => records,
    run: (records) => {
      const store = new RecordStore()
      store.load(records)
      return store
    },
    count: ({ size }) => size,
  })
  bench.measure({
    name: 'one command: a title changed',
    setUp: (project) => {
      const workbench = openProject(product, project)
      const { store } = workbench
      const record = middleOf(store.all('note')) ?? middleOf(store.all('card'))
      return textEdit(product, workbench, record)
    },
    run: (edit) => edit(),
  })
  bench.measure({
    name: 'one command: a card added',
    setUp: (project) => {
      const workbench = openProject(product, project)
      const { store } = workbench
      const lane = store
        .all('lane')
        .find((/** @type {{ kind: string }} */ { kind }) => kind === 'action')
      const place = { laneId: lane.id, stepId: store.all('step')[0].id, index: 0 }
      return { workbench, place }
    },
    // What was added goes again, or the project would grow from run to run.
    before: ({ workbench }) => void workbench.undo(),
    run: ({ workbench, place }) =>
      workbench.run(product['addItem'], { ...place, title: '다음에 할 일을 확인한다' }),
  })
}
