/** Catches what breaks while drawing, says so, and offers the work itself as a file. */
import { Component, type ReactNode } from 'react'
import { AppError } from '#shared/base/app-error.ts'

interface ErrorBoundaryProps {
  /** Drawn instead of the children once they broke. */
  readonly fallback: (code: string) => ReactNode
  readonly children?: ReactNode
}

interface ErrorBoundaryState {
  readonly code: string | null
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { code: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { code: codeOf(error) }
  }

  override render(): ReactNode {
    return this.state.code === null ? this.props.children : this.props.fallback(this.state.code)
  }
}

/** Codes, ids and names only: an error's own words may hold what a user wrote. */
function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.message
  return error instanceof Error ? error.name : 'unknown'
}
