/** Fills the screen while a component is there, where the window may. */
import { useEffect, useEffectEvent } from 'react'

/** `onLeave` is told when the screen is no longer filled, as Escape does it. */
export function useFullScreen(onLeave: () => void): void {
  // Escape leaves the full screen before any key is told of it.
  const leave = useEffectEvent(() => {
    if (document.fullscreenElement === null) onLeave()
  })
  useEffect(() => {
    // A window that may not fill the screen still shows the page over all of itself.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    const onChange = (): void => leave()
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    }
  }, [])
}
