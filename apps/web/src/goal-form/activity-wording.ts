/** Ways of writing what is done instead of what is to come of it. Whole words, as they begin. */
const ACTIVITIES = [
  'arbeta med', 'arbeta för', 'arbeta vidare', 'delta i', 'deltar i', 'fortsätta', 'verka för', 'bidra till', 'medverka', 'utveckla arbetet', 'genomföra',
  'ta fram', 'se över', 'arbetar med', 'arbetar för', 'verkar för', 'påbörja', 'utreda', 'skapa förutsättningar',
] as const;

/** The first piece of activity wording in a text, as it stands there; undefined where there is none. */
export function activityWording(text: string): string | undefined {
  const found = ACTIVITIES.map((words) => new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])`, 'iu').exec(text)).filter((match) => match !== null);
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0];
}
