/** Time as it is handed in, so that pure code never asks the machine. */

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
}
