/** Draws one page per line of the text; some texts ask it to misbehave. */
globalThis.renderPrintJob = ({ projectText }) => {
  if (projectText === 'refuse') return { ok: false, code: 'not-a-project' }
  if (projectText === 'nonsense') return { pages: 'many' }
  if (projectText === 'hang') return new Promise(() => undefined)
  if (projectText === 'throw') throw new Error('drawing failed')
  const lines = projectText.split('\n')
  const title = lines[0] ?? ''
  const { document } = globalThis
  document.title = title
  for (const line of lines) {
    const page = document.createElement('section')
    const heading = document.createElement('h1')
    heading.textContent = line
    page.append(heading)
    document.body.append(page)
  }
  const pageCount = projectText.startsWith('lie') ? lines.length + 1 : lines.length
  return { ok: true, title, pageCount, widthMm: 420, heightMm: 297 }
}
