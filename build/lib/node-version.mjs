/** Refuses a Node that is too old with one sentence instead of a puzzling failure later. */

/** @param {string} [version] */
export function nodeIsNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

export function requireNode() {
  if (nodeIsNewEnough()) return
  console.error(
    `Throughline needs Node 20.19 or newer; this is ${process.versions.node}. Get it from your package manager or nodejs.org.`,
  )
  process.exit(1)
}
