/** Names what is measured in a window, its unit, and how far below the best whiteboard the product is meant to stay. */

/**
 * @typedef {object} WindowMeasure
 * @property {string} name as in the figures
 * @property {string} label
 * @property {'ms' | 'MB' | 'kB' | '%'} unit
 * @property {number} [target] most, as a ratio to Excalidraw at the largest size
 * @property {number} [most] most by itself
 */

/** @type {readonly WindowMeasure[]} */
export const windowMeasures = [
  { name: 'ready', label: 'start to ready', unit: 'ms', target: 0.7 },
  { name: 'scriptReady', label: 'JavaScript until ready, gzip', unit: 'kB' },
  { name: 'scriptMap', label: 'JavaScript until the map, gzip', unit: 'kB', most: 300 },
  { name: 'load', label: 'load to first paint of the map', unit: 'ms', target: 0.5 },
  { name: 'heap', label: 'heap after load', unit: 'MB', target: 0.75 },
  { name: 'panSlow', label: 'pan 1:1, frames over 33 ms', unit: '%' },
  { name: 'panP95', label: 'pan 1:1, frame p95', unit: 'ms' },
  { name: 'panBusy', label: 'pan 1:1, busy per frame', unit: 'ms', target: 0.7 },
  { name: 'jump', label: 'jump to the whole map', unit: 'ms', target: 0.1 },
  { name: 'farP95', label: 'pan of the whole map, frame p95', unit: 'ms', target: 0.25 },
  { name: 'farBusy', label: 'pan of the whole map, busy per frame', unit: 'ms' },
  { name: 'dragP95', label: 'drag a card, frame p95', unit: 'ms', target: 0.35 },
  { name: 'keyP50', label: 'keystroke to paint, p50', unit: 'ms', target: 0.5 },
  { name: 'keyP95', label: 'keystroke to paint, p95', unit: 'ms', target: 0.5 },
  { name: 'selectAll', label: 'select all', unit: 'ms', target: 0.5 },
  { name: 'delete', label: 'delete all', unit: 'ms', target: 0.3 },
  { name: 'undo', label: 'undo of that', unit: 'ms', target: 0.15 },
]
