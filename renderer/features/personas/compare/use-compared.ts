/** Which personas stand side by side: two to begin with, three at most. */
import { useState } from 'react'

const mostCompared = 3

interface Compared {
  /** In the order of the list; null while one persona is looked at. */
  readonly compared: readonly string[] | null
  toggle(personaId: string): void
  compareMany(isOn: boolean): void
}

export function useCompared(ids: readonly string[], shownId: string | null): Compared {
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const compared = chosen === null ? null : ids.filter((id) => chosen.includes(id))
  return {
    compared: ids.length < 2 ? null : compared,
    toggle(personaId) {
      if (chosen === null) return
      const others = chosen.filter((id) => id !== personaId)
      // With a fourth one, the one that was chosen first makes room.
      setChosen(chosen.includes(personaId) ? others : [...others, personaId].slice(-mostCompared))
    },
    compareMany(isOn) {
      const first = ids.find((id) => id === shownId) ?? ids[0]
      const second = ids.find((id) => id !== first)
      setChosen(isOn ? [first, second].filter((id) => id !== undefined) : null)
    },
  }
}
