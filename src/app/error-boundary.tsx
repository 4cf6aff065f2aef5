import { Component, type ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  readonly fallback: (again: () => void, failures: number) => ReactNode
  readonly onError?: () => void
}

type State = { readonly broken: boolean; readonly failures: number }

/** Catches what a screen throws, so that nobody is ever left before a dead screen. */
export class ErrorBoundary extends Component<Props, State> {
  override state = { broken: false, failures: 0 }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    this.setState(({ failures }) => ({ failures: failures + 1 }))
    this.props.onError?.()
  }

  override render() {
    return this.state.broken
      ? this.props.fallback(() => this.setState({ broken: false }), this.state.failures)
      : this.props.children
  }
}
