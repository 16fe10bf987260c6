import type { Loaded } from './stream-states.js';

type States<State> = Readonly<{ load: (stream: string) => Promise<Loaded<State>> }>;

/** What a command relies on. Each stream is read once, so that the whole command sees it as it stood at one moment. */
export class Facts {
  private readonly read = new Map<string, Promise<Loaded<unknown>>>();
  private readonly revisions: Record<string, number> = {};

  /** The state of another stream, whose revision is noted so that a later move is visible. */
  async of<State>(states: States<State>, stream: string): Promise<State> {
    const { state, revision } = await this.own(states, stream);
    this.revisions[stream] = revision;
    return state;
  }

  /** The stream that the command will append to: the append itself notices that it has moved. */
  own<State>(states: States<State>, stream: string): Promise<Loaded<State>> {
    const loaded = this.read.get(stream) ?? states.load(stream);
    this.read.set(stream, loaded);
    return loaded as Promise<Loaded<State>>;
  }

  get basedOn(): Readonly<Record<string, number>> { return this.revisions; }
}
