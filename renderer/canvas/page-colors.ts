/** Reads the page's tokens for pictures that are drawn by hand. */

/** Reads tokens as colours that a canvas understands; each is worked out once per picture. */
export function pageColors(): (name: string) => string {
  const probe = document.createElement('span')
  // Where motion is reduced, every element has a tiny transition, which would hold the first colour.
  probe.style.setProperty('transition', 'none', 'important')
  document.body.append(probe)
  const known = new Map<string, string>()
  queueMicrotask(() => probe.remove())
  return (name) => {
    let value = known.get(name)
    if (value === undefined) {
      probe.style.color = `var(${name})`
      value = getComputedStyle(probe).color
      known.set(name, value)
    }
    return value
  }
}
