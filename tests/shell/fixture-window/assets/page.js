/** A window as small as it can be: notes what the shell says, and answers a request to flush. */
const heard = { commands: [], files: [], quits: 0 }
globalThis.heard = heard
globalThis.flush = () => Promise.resolve(true)

const bridge = globalThis.throughline
bridge.onMenuCommand(({ id }) => heard.commands.push(id))
bridge.onFileOpened((file) => heard.files.push(file))
globalThis.stopListeningToQuit = bridge.onQuitRequested(async () => {
  heard.quits += 1
  const isSaved = await globalThis.flush()
  await bridge.quitReady({ isSaved })
})
