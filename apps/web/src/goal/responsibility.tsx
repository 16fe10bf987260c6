import { swedishDate } from '#lib/texts';
import type { GoalAnswer, TransferAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';

/** Who answers for the goal where that has changed, or is to: each transfer with its day and its §. */
export function Responsibility({ goal: { transfers } }: Readonly<{ goal: GoalAnswer }>) {
  const nameOf = useUnitNames();
  const [first] = transfers;
  if (!first) return null;
  return (
    <div>
      <dt>Ansvar</dt>
      <dd>
        <span className="block">{nameOf(first.fromUnit)} före den {swedishDate(first.effectiveFrom)}</span>
        {transfers.map((transfer) => <span key={transfer.decisionId} className="block">{nameOf(transfer.toUnit)} {fromWhen(transfer)}</span>)}
      </dd>
    </div>
  );
}

const fromWhen = ({ effectiveFrom, basis: { body, meetingDate, paragraph } }: TransferAnswer): string =>
  `från den ${swedishDate(effectiveFrom)}, enligt ${body} ${meetingDate} § ${paragraph}`;
