import type { Logger } from '@nestjs/common';
import { StorageFull, Unavailable, type Adapters, type Trouble } from '#lib/kernel';

/** What is wrong and what to do about it, after the name of what it concerns. */
const SENTENCES: Readonly<Record<Trouble, string>> = {
  'unreachable': 'går inte att nå, eller svarar inte i tid. Kontrollera att servern är igång, adressen och nätet. Årshjul fortsätter av sig självt.',
  'credentials-refused': 'tar inte emot inloggningen, eller kontot får inte göra det som behövs. Rätta kontot på servern, eller adressen i miljön och starta om.',
  'certificate-refused': 'har ett certifikat som inte godtas. Kontrollera att det gäller, är utfärdat för värden och att utfärdaren är angiven.',
  'full-or-read-only': 'är full eller skrivskyddad. Läsning går bra. Ge mer plats, eller öppna servern för skrivning; sedan fortsätter Årshjul av sig självt.',
  'newer-schema': 'har använts av en nyare version av Årshjul. Starta den versionen, eller återställ en äldre säkerhetskopia.',
  'unexpected': 'svarar på ett sätt som Årshjul inte väntar sig. Felet står i loggen.',
};

export const troubleSentence = (what: string, trouble: Trouble): string => `${what} ${SENTENCES[trouble]}`;

/** What is behind an error of the stores. */
export function troubleOf(error: unknown, adapters: Pick<Adapters, 'troubleOf'>): Trouble {
  if (adapters.troubleOf) return adapters.troubleOf(error);
  if (error instanceof StorageFull) return 'full-or-read-only';
  return error instanceof Unavailable ? 'unreachable' : 'unexpected';
}

const AGAIN_AFTER_MS = 60_000;

/** Tells the log of trouble when it begins and each minute that it lasts: whoever meets it tries again much oftener. */
export class TroubleLog {
  private readonly toldAtMs = new Map<string, number>();

  constructor(private readonly logger: Logger) {}

  tell(sentence: string, error?: unknown): void {
    const now = performance.now();
    if (now - (this.toldAtMs.get(sentence) ?? -Infinity) < AGAIN_AFTER_MS) return;
    this.toldAtMs.set(sentence, now);
    this.logger.error(sentence);
    if (error !== undefined) this.logger.error(error);
  }

  /** It may begin again. */
  isOver(): void {
    this.toldAtMs.clear();
  }
}

/** For connections that break and are made anew, each time with the same error until the server is back. */
export function tellOfBreaks(logger: Logger): (cause: unknown) => void {
  const log = new TroubleLog(logger);
  return (cause) => { log.tell(`En förbindelse till en server bröts och tas upp igen: ${String(cause)}`); };
}
