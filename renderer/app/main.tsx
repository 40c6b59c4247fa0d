/** Starts the window. */
import { createRoot } from 'react-dom/client'
import { AppError } from '#shared/base/app-error.ts'
import { LanguageProvider, systemLanguage } from '#renderer/i18n/i18n.ts'
import { fetchAllWords, fetchFirstWords } from '#renderer/i18n/known-words.ts'
import { wordless } from '#renderer/i18n/wordless.ts'
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import '#renderer/ui/base.css'
import { partsNeed } from '#renderer/ui/part.ts'
import './app.css'
import { App, loadHomeAhead } from './App.tsx'
import { watchComposition } from './composition.ts'
import { followLifecycle, reportUnexpected } from './lifecycle.ts'
import { livingStarts, StartWatch } from './model/start-watch.ts'
import { windowTimers } from '#renderer/persistence/timers.ts'
import { createAppModel } from './services.ts'
import { loadDialogsAhead } from './dialogs/AppDialogs.tsx'
import { loadAhead } from './shell/PlacePage.tsx'
import { keepStartHint, startsWithProject } from './start-hint.ts'
import { StartFailureScreen } from './StartFailureScreen.tsx'

const loadAheadMs = 150
const wants = (name: string): boolean =>
  new URLSearchParams(window.location.search).get(name) === '1'
/** Projects that are in no journal yet wait until nobody waits for the start any more. */
const keepAheadMs = 4000

const place = document.getElementById('root')
if (place === null) throw new AppError('no-root-element')
const root = createRoot(place)
watchComposition(document)
partsNeed(fetchAllWords)
try {
  const model = await createAppModel(window)
  reportUnexpected(window, model)
  if (wants('bench')) {
    void import('./bench/offer-bench.ts').then(({ offerBench }) => offerBench(window, model))
  }
  const words = fetchFirstWords(model.state.get().language)
  // Asked for again when it is shown, should this fail.
  if (!startsWithProject(model)) loadHomeAhead().catch(() => undefined)
  keepStartHint(model)
  // Drawn before storage answers: an older window may hold it, and that must be said on screen.
  const watch = new StartWatch({
    storage: model.tools.quickStorage,
    clock: model.tools.clock,
    timers: windowTimers,
    newId: () => model.tools.newId('session'),
    living: livingStarts(navigator.locks),
  })
  // The desktop shell sees its window die, and says so; a browser says nothing.
  const isSafeMode = model.tools.platform.kind === 'browser' ? await watch.begin() : wants('safe')
  window.addEventListener('pagehide', () => watch.end())
  const started = model.start({ isSafeMode })
  const soon = Promise.race([started, new Promise((resolve) => setTimeout(resolve, 300))])
  await Promise.all([words, soon])
  root.render(<App model={model} />)
  await started
  followLifecycle(window, model, model.tools.platform)
  // Once what is on screen stands; a part that cannot be loaded now is asked for again later.
  const loadRest = async (): Promise<void> => {
    await loadAhead()
    await loadHomeAhead()
    await loadDialogsAhead()
  }
  setTimeout(() => void loadRest().catch(() => undefined), loadAheadMs)
  setTimeout(() => void model.keepInJournal(), keepAheadMs)
} catch {
  const language = systemLanguage(navigator.languages)
  fetchFirstWords(language).then(
    () =>
      root.render(
        <LanguageProvider language={language} onLanguageChange={() => undefined}>
          <StartFailureScreen failure="unavailable" />
        </LanguageProvider>,
      ),
    () => root.render(<p role="alert">{wordless}</p>),
  )
}
