import type { Logger } from '@nestjs/common';
import { OutcomeUnknown, StorageFull, Unavailable, type Adapters } from '#lib/kernel';
import { TroubleLog, troubleOf, troubleSentence } from '#lib/platform';

/** Tells the log of what the work meets, and goes on meeting, once a minute: of servers with what to do about it, of anything else as it is. */
export function reporter(adapters: Pick<Adapters, 'troubleOf'>, logger: Logger): (trouble: unknown) => void {
  const log = new TroubleLog(logger);
  return (trouble) => {
    const isOfServer = trouble instanceof Unavailable || trouble instanceof StorageFull || trouble instanceof OutcomeUnknown;
    const sentence = isOfServer ? troubleSentence('En server som arbetaren behöver', troubleOf(trouble, adapters)) : `Arbetaren stötte på ett fel: ${String(trouble)}`;
    log.tell(sentence, trouble);
  };
}
