/**
 * How long the streams are that were asked for or written last, as the one writer knows it. Most loads ask for what is new and
 * there is nothing: that needs no look into the file.
 */
export class StreamLengths {
  private readonly known = new Map<string, number>();

  constructor(private readonly streamsMax: number) {}

  of(stream: string): number | undefined {
    return this.known.get(stream);
  }

  /** The stream longest unheard of makes room. */
  learn(stream: string, length: number): void {
    this.known.delete(stream);
    this.known.set(stream, length);
    const [oldest] = this.known.size > this.streamsMax ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }

  forget(): void {
    this.known.clear();
  }
}
