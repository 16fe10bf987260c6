import type { Loaded } from './stream-states.js';

/** What a command relies on from other streams, with the revision of each, so that a later move is visible. */
export class Facts {
  private readonly revisions: Record<string, number> = {};

  async of<State>(states: Readonly<{ load: (stream: string) => Promise<Loaded<State>> }>, stream: string): Promise<State> {
    const { state, revision } = await states.load(stream);
    this.revisions[stream] = revision;
    return state;
  }

  get basedOn(): Readonly<Record<string, number>> { return this.revisions; }
}
