export const PROFILE_NAMES = ['embedded', 'cluster'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/**
 * `is`: what it should be, for whoever sets it. `otherwise`: what holds where it is left out; without one it may not be,
 * but in `optionalIn`.
 */
export type Setting = Readonly<{ profiles: readonly ProfileName[]; form: RegExp; is: string; otherwise?: string; optionalIn?: readonly ProfileName[] }>;

const LIST = {
  ARSHJUL_HOST: {
    profiles: PROFILE_NAMES, form: /^[\w.:-]+$/, otherwise: '127.0.0.1',
    is: 'adressen att lyssna på, 127.0.0.1 för bara den här maskinen eller 0.0.0.0 för nätet',
  },
  ARSHJUL_PORT: {
    profiles: PROFILE_NAMES, form: /^(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/, otherwise: '3000',
    is: 'porten att lyssna på, ett tal mellan 0 och 65535',
  },
  ARSHJUL_PUBLIC_URL: {
    profiles: PROFILE_NAMES, form: /^https?:\/\/[^/?#\s]+$/, otherwise: '',
    is: 'adressen som människor når Årshjul på, som https://arshjul.kommun.se, utan något efter namnet',
  },
  ARSHJUL_MUNICIPALITY: {
    profiles: ['cluster'], form: /^\d{4}$/,
    is: 'kommunens kod med fyra siffror, som 2580',
  },
  ARSHJUL_KURRENT_URL: {
    profiles: ['cluster'], form: /^(?:esdb|kurrentdb)(?:\+discover)?:\/\/\S+$/,
    is: 'händelselagrets adress, som esdb://användare:lösenord@värd:2113?tls=true',
  },
  ARSHJUL_POSTGRES_URL: {
    profiles: ['cluster'], form: /^postgres(?:ql)?:\/\/\S+$/,
    is: 'databasens adress, som postgres://användare:lösenord@värd:5432/databas?sslmode=verify-full',
  },
  ARSHJUL_REDIS_URL: {
    profiles: ['cluster'], form: /^rediss?:\/\/\S+$/,
    is: 'adressen till Redis, som redis://:lösenord@värd:6379, med rediss: för TLS',
  },
  ARSHJUL_SMTP_URL: {
    profiles: PROFILE_NAMES, form: /^smtps?:\/\/\S+$/, optionalIn: ['embedded'],
    is: 'e-postserverns adress, som smtp://användare:lösenord@värd:587, med smtps: för TLS från början',
  },
  ARSHJUL_MAIL_FROM: {
    profiles: PROFILE_NAMES, form: /^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$/, otherwise: '',
    is: 'avsändaren av påminnelser, som Årshjul <arshjul@kommun.se>',
  },
  ARSHJUL_NAMESPACE: {
    profiles: ['cluster'], form: /^[a-z][a-z0-9]{0,19}$/, otherwise: '',
    is: 'ett kort ord med små bokstäver a–z och siffror, som prov, när flera installationer delar servrar',
  },
} satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof LIST;

/** Every setting that the environment can have beside PROFILE. No value is ever repeated in a message: it may be a secret. */
export const SETTINGS: Readonly<Record<SettingName, Setting>> = LIST;
