/** Ways of writing what is done instead of what is to come of it. Whole words, as they begin. */
const ACTIVITIES = [
  'arbeta med', 'arbetar med', 'arbeta för', 'arbetar för', 'arbeta vidare', 'arbetar vidare', 'delta i', 'deltar i', 'fortsätta', 'fortsätter',
  'verka för', 'verkar för', 'bidra till', 'bidrar till', 'medverka', 'medverkar', 'utveckla arbetet', 'utvecklar arbetet', 'genomföra', 'genomför',
  'ta fram', 'tar fram', 'se över', 'ser över', 'påbörja', 'påbörjar', 'utreda', 'utreder', 'skapa förutsättningar', 'skapar förutsättningar',
] as const;

/** The first piece of activity wording in a text, as it stands there; undefined where there is none. */
export function activityWording(text: string): string | undefined {
  const found = ACTIVITIES.map((words) => new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'iu').exec(text)).filter((match) => match !== null);
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0];
}
