import { Component, type ReactNode } from 'react';
import { RefusalNote } from './refusal-note.js';

type Props = Readonly<{ children: ReactNode }>;

/** A page that breaks says so, instead of leaving nothing; what was typed in it is kept as always. */
export class ErrorBoundary extends Component<Props, Readonly<{ error: unknown }>> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): Readonly<{ error: unknown }> {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <RefusalNote error={this.state.error} />;
  }
}
