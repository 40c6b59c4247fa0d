/** Starts the window. */
import { createRoot } from 'react-dom/client'
import { AppError } from '#shared/base/app-error.ts'
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import '#renderer/ui/base.css'
import './app.css'
import { App } from './App.tsx'
import { watchComposition } from './composition.ts'
import { followLifecycle } from './lifecycle.ts'
import { createAppModel } from './services.ts'

const place = document.getElementById('root')
if (place === null) throw new AppError('no-root-element')
watchComposition(document)
const model = await createAppModel(window)
const root = createRoot(place)
// Drawn before storage answers: an older window may hold it, and that must be said on screen.
const started = model.start()
const drawn = Promise.race([started, new Promise((resolve) => setTimeout(resolve, 300))])
await drawn
root.render(<App model={model} />)
await started
followLifecycle(window, model, model.tools.platform)
