/** The global goals of Agenda 2030, as they are called in Sweden; the first is number 1. */
const NAMES = [
  'Ingen fattigdom', 'Ingen hunger', 'God hälsa och välbefinnande', 'God utbildning för alla', 'Jämställdhet', 'Rent vatten och sanitet för alla',
  'Hållbar energi för alla', 'Anständiga arbetsvillkor och ekonomisk tillväxt', 'Hållbar industri, innovationer och infrastruktur', 'Minskad ojämlikhet',
  'Hållbara städer och samhällen', 'Hållbar konsumtion och produktion', 'Bekämpa klimatförändringarna', 'Hav och marina resurser',
  'Ekosystem och biologisk mångfald', 'Fredliga och inkluderande samhällen', 'Genomförande och globalt partnerskap',
] as const;

/** "13 Bekämpa klimatförändringarna". */
export const globalGoal = (number: number): string => `${number} ${NAMES[number - 1] ?? ''}`.trimEnd();

/** One to a line: they have commas in their names. */
export const globalGoalsOf = ({ sdg = [] }: Readonly<{ sdg?: readonly number[] | undefined }>): readonly string[] => sdg.map(globalGoal);

export const GLOBAL_GOAL_NUMBERS: readonly number[] = NAMES.map((_, index) => index + 1);
