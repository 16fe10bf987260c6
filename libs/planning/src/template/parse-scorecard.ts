/** A scorecard as published: each direction (inriktning) with its goal areas (målområden), verbatim but for white space. */
export type PublishedDirection = Readonly<{ text: string; areas: readonly string[] }>;

/** Where the text ends and the table begins; in Luleå's text the heading is glued to the sentence before it. */
const TABLE_HEADING = 'Inriktning\nKS-målområde';
const BULLET = '•';

/**
 * Reads the table of directions and goal areas out of the published text, where its two columns have run together.
 * A line without bullet opens a direction. Where that line ends with a colon, the next bullet completes its sentence;
 * every other bullet is a goal area.
 */
export function parseScorecard(published: string): readonly PublishedDirection[] {
  return linesOfTable(published).reduce<readonly PublishedDirection[]>(read, []);
}

/** Every bullet's text, which is not yet every goal area: some complete a direction. */
export const bulletsOf = (published: string): readonly string[] => linesOfTable(published).filter(isBullet).map(textOf);

function read(directions: readonly PublishedDirection[], line: string): readonly PublishedDirection[] {
  if (!isBullet(line)) return [...directions, { text: line, areas: [] }];
  const direction = directions.at(-1);
  if (!direction) return directions;
  const { text, areas } = direction;
  const grown = text.endsWith(':') ? { text: `${text} ${textOf(line)}`, areas } : { text, areas: [...areas, textOf(line)] };
  return [...directions.slice(0, -1), grown];
}

/** `\s` takes in U+00A0, which follows one bullet in Luleå's text. */
const linesOfTable = (published: string): readonly string[] =>
  (published.split(TABLE_HEADING)[1] ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');

const isBullet = (line: string): boolean => line.startsWith(BULLET);
const textOf = (bullet: string): string => bullet.slice(BULLET.length).trim();
