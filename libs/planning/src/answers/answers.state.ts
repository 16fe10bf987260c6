import type { AnswersEvent } from './answers.events.js';

/** What a unit has answered for a budget year as a whole; its goals have lives of their own. */
export type Answers = Readonly<{ notApplicable: readonly string[] }>;

export const noAnswers: Answers = { notApplicable: [] };

export function evolveAnswers({ notApplicable }: Answers, { type, data }: AnswersEvent): Answers {
  const others = notApplicable.filter((area) => area !== data.area);
  switch (type) {
    case 'area-declared-not-applicable': return { notApplicable: [...others, data.area] };
    case 'area-declared-applicable': return { notApplicable: others };
  }
}
