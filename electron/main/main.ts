/** The order in which the shell starts: name and fences first, then the window or the command line. */
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { findCommand } from '#electron/command-line/arguments.ts'
import { userArguments } from './arguments.ts'
import { startDesktop } from './start-desktop.ts'
import { startCommandLine } from './start-command-line.ts'
import { hardenContents, hardenProcess } from './security.ts'

// These two decide where every project is kept; changing them would leave the projects behind.
app.setName('Throughline')
app.setPath('userData', join(app.getPath('appData'), 'Throughline'))

hardenProcess(app, protocol)
app.on('web-contents-created', (_event, contents) => hardenContents(contents))

const args = userArguments(process.argv, app.isPackaged)
const commandLine = findCommand(args)
const places = {
  rendererFolder: join(__dirname, '../renderer'),
  preloadPath: join(__dirname, 'preload.cjs'),
}

if (commandLine !== null) startCommandLine(commandLine, places)
else if (app.requestSingleInstanceLock()) startDesktop(args, places)
else app.quit()
