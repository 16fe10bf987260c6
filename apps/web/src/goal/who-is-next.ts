import type { GoalAnswer } from '../api/generated.js';

/** Whose turn it is with the goal, and whose after that; undefined once it is decided. */
export function whoIsNext({ status, body, referral, proposedChange }: Pick<GoalAnswer, 'status' | 'body' | 'referral' | 'proposedChange'>, nameOf: (code: string) => string): string | undefined {
  switch (status) {
    case 'draft': return `${nameOf(body)} beslutar härnäst om målet. Sedan bereder kommunstyrelsen det, och kommunfullmäktige beslutar.`;
    case 'referred-back': return `${nameOf(body)} svarar härnäst på återremissen. Sedan bereder kommunstyrelsen målet, och kommunfullmäktige beslutar.`;
    case 'submitted': return `Kommunstyrelsen bereder härnäst målet${referral ? ' på nytt, efter fullmäktiges återremiss' : ''}. Sedan beslutar kommunfullmäktige.`;
    case 'endorsed': case 'rejection-proposed': return 'Kommunfullmäktige beslutar härnäst om målet.';
    case 'completion-requested': return `${nameOf(body)} kompletterar härnäst målet. Sedan bereder kommunstyrelsen det, och kommunfullmäktige beslutar.`;
    case 'adopted': return proposedChange === null ? undefined
      : `Kommunstyrelsen har föreslagit att målet ${proposedChange === 'amendment' ? 'ändras' : 'upphör'}. Kommunfullmäktige beslutar härnäst.`;
    case 'voided': return 'Kommunfullmäktiges beslut är upphävt. Målet kan tas upp igen som ett nytt ärende, som kommunstyrelsen bereder.';
    case 'rejected': case 'withdrawn': case 'mistaken': return undefined;
  }
}
