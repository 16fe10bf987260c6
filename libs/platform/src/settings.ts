import { BadStart } from './bad-start.js';
import { PROFILE_NAMES, SETTINGS, type ProfileName, type SettingName } from './setting-list.js';

/** Where the API listens, and the address that people reach it by; https there means that its cookie must never travel without. */
type Serving = Readonly<{ host: string; port: number; publicUrl: string; isHttps: boolean }>;

/** The mail server that letters leave by, and who they come from. */
export type MailSettings = Readonly<{ url: string; from: string }>;

/** `mail` null: letters are written to a file. */
export type EmbeddedSettings = Serving & Readonly<{ profile: 'embedded'; mail: MailSettings | null }>;

export type ClusterSettings = Serving & Readonly<{
  profile: 'cluster';
  municipality: string;
  kurrentUrl: string;
  postgresUrl: string;
  redisUrl: string;
  mail: MailSettings;
  /** Keeps installations on the same servers apart; empty where there is only one of the municipality. */
  namespace: string;
}>;

export type Settings = EmbeddedSettings | ClusterSettings;

export type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'ARSHJUL_';
const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Everything that the environment settles, read and checked once. @throws BadStart that tells all that is wrong */
export function readSettings(environment: Environment): Settings {
  const profile = profileIn(environment);
  const wrong = [...unknown(environment), ...NAMES.flatMap((name) => wrongWith(name, profile, environment[name] ?? ''))];
  if (wrong.length > 0) throw new BadStart(wrong.join('\n'));
  const value = (name: SettingName): string => environment[name] || (SETTINGS[name].otherwise ?? '');
  const serving = servingOf(value);
  switch (profile) {
    case 'embedded': return { ...serving, profile, mail: value('ARSHJUL_SMTP_URL') === '' ? null : mailOf(value, serving) };
    case 'cluster': return {
      ...serving, profile,
      municipality: value('ARSHJUL_MUNICIPALITY'), kurrentUrl: value('ARSHJUL_KURRENT_URL'),
      postgresUrl: value('ARSHJUL_POSTGRES_URL'), redisUrl: value('ARSHJUL_REDIS_URL'), mail: mailOf(value, serving),
      namespace: value('ARSHJUL_NAMESPACE'),
    };
  }
}

function servingOf(value: (name: SettingName) => string): Serving {
  const [host, port] = [value('ARSHJUL_HOST'), value('ARSHJUL_PORT')];
  const publicUrl = value('ARSHJUL_PUBLIC_URL') || `http://${host}:${port}`;
  return { host, port: Number(port), publicUrl, isHttps: publicUrl.startsWith('https:') };
}

const mailOf = (value: (name: SettingName) => string, { publicUrl }: Serving): MailSettings => ({
  url: value('ARSHJUL_SMTP_URL'), from: value('ARSHJUL_MAIL_FROM') || `Årshjul <arshjul@${new URL(publicUrl).hostname}>`,
});

function profileIn({ PROFILE: named = '' }: Environment): ProfileName {
  const profile = PROFILE_NAMES.find((name) => name === (named || 'embedded'));
  if (!profile) throw new BadStart(`PROFILE ska vara ${PROFILE_NAMES.join(' eller ')}, inte ”${named}”.`);
  return profile;
}

function unknown(environment: Environment): readonly string[] {
  const names = Object.keys(environment).filter((name) => name.startsWith(PREFIX) && !(name in SETTINGS));
  return names.map((name) => `${name} är ingen inställning för Årshjul. Ta bort den, eller rätta namnet. De som finns står i .env.example.`);
}

/** A setting without a value counts as left out. */
function wrongWith(name: SettingName, profile: ProfileName, value: string): readonly string[] {
  const { profiles, form, otherwise, is, optionalIn = [] } = SETTINGS[name];
  const isOurs = profiles.includes(profile);
  if (value === '') return isOurs && otherwise === undefined && !optionalIn.includes(profile) ? [`${name} saknas. Sätt den till ${is}.`] : [];
  if (!isOurs) return [`${name} gäller bara PROFILE=${profiles.join('/')}. Ta bort den, eller starta med den profilen.`];
  return form.test(value) ? [] : [`${name} ska vara ${is}.`];
}
