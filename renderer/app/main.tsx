/** Starts the window. */
import { createRoot } from 'react-dom/client'
import { AppError } from '#shared/base/app-error.ts'
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import '#renderer/ui/base.css'
import './app.css'
import { App } from './App.tsx'
import { createAppModel } from './services.ts'

const place = document.getElementById('root')
if (place === null) throw new AppError('no-root-element')
const model = await createAppModel(window)
await model.start()
createRoot(place).render(<App model={model} />)
