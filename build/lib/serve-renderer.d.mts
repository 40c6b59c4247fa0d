/** Describes the local server to the TypeScript that uses it: tests and the command line. */

export interface RendererServer {
  /** Where the window is served, with a slash at the end. */
  readonly address: string
  readonly port: number
  close(): Promise<void>
}

export interface ServeOptions {
  /** The built window; `dist/renderer` of this repository where not given. */
  readonly folder?: string
  /** 0 or nothing takes any free port; a taken one rejects with `EADDRINUSE`. */
  readonly port?: number
  /** The Content-Security-Policy header; that of production where not given. */
  readonly policy?: string
}

/** Serves the files that are in the folder at this moment, on 127.0.0.1 only. */
export function serveRenderer(options?: ServeOptions): Promise<RendererServer>
