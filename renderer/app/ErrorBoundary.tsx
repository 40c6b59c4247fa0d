/** Catches what breaks while drawing, says so, and offers the work itself as a file. */
import { Component, type ReactNode } from 'react'
import { errorCode } from './error-code.ts'

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
    return { code: errorCode(error) }
  }

  override render(): ReactNode {
    return this.state.code === null ? this.props.children : this.props.fallback(this.state.code)
  }
}
