import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BadStart } from './bad-start.js';
import { PROFILE_NAMES, SETTINGS } from './setting-list.js';
import { readSettings, type Environment } from './settings.js';

const CLUSTER: Environment = {
  PROFILE: 'cluster', ARSHJUL_MUNICIPALITY: '2580',
  ARSHJUL_KURRENT_URL: 'esdb://arshjul:secret@127.0.0.1:2113?tls=false', ARSHJUL_POSTGRES_URL: 'postgres://arshjul:secret@127.0.0.1:5432/arshjul',
  ARSHJUL_REDIS_URL: 'redis://:secret@127.0.0.1:6379', ARSHJUL_SMTP_URL: 'smtp://127.0.0.1:1025',
};

const refusal = (environment: Environment): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof BadStart) return error.message;
    throw error;
  }
  return 'taken';
};

describe('The settings of a start', () => {
  it('need not be there at all: then it is the embedded profile, on this machine only', () => {
    expect(readSettings({})).toEqual({ profile: 'embedded', host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', isHttps: false, mail: null });
  });

  it('of a cluster name its servers and its municipality', () => {
    expect(readSettings({ ...CLUSTER, ARSHJUL_HOST: '0.0.0.0', ARSHJUL_PORT: '8080', ARSHJUL_PUBLIC_URL: 'https://arshjul.example.se' })).toEqual({
      profile: 'cluster', host: '0.0.0.0', port: 8080, publicUrl: 'https://arshjul.example.se', isHttps: true, municipality: '2580', namespace: '',
      kurrentUrl: CLUSTER['ARSHJUL_KURRENT_URL'], postgresUrl: CLUSTER['ARSHJUL_POSTGRES_URL'],
      redisUrl: CLUSTER['ARSHJUL_REDIS_URL'], mail: { url: 'smtp://127.0.0.1:1025', from: 'Årshjul <arshjul@arshjul.example.se>' },
    });
  });

  it('may be named without a value, which is to leave them out', () => {
    expect(readSettings({ PROFILE: '', ARSHJUL_PORT: '', ARSHJUL_KURRENT_URL: '' })).toEqual(readSettings({}));
  });

  it.each([
    ['an unknown profile', { PROFILE: 'klustret' }, 'PROFILE ska vara embedded eller cluster'],
    ['a name that is not one', { ...CLUSTER, ARSHJUL_POSTGRESS_URL: 'x' }, 'ARSHJUL_POSTGRESS_URL är ingen inställning'],
    ['one that is missing', { ...CLUSTER, ARSHJUL_MUNICIPALITY: undefined }, 'ARSHJUL_MUNICIPALITY saknas. Sätt den till kommunens kod'],
    ['a server where there is none', { ARSHJUL_POSTGRES_URL: 'postgres://a:b@c/d' }, 'ARSHJUL_POSTGRES_URL gäller bara PROFILE=cluster'],
    ['a port beyond the last', { ARSHJUL_PORT: '65536' }, 'ARSHJUL_PORT ska vara porten'],
    ['a municipality by its name', { ...CLUSTER, ARSHJUL_MUNICIPALITY: 'Luleå' }, 'ARSHJUL_MUNICIPALITY ska vara kommunens kod'],
    ['an address of something else', { ...CLUSTER, ARSHJUL_KURRENT_URL: 'http://127.0.0.1:2113' }, 'ARSHJUL_KURRENT_URL ska vara händelselagrets adress'],
    ['a sender without an address', { ARSHJUL_MAIL_FROM: 'Årshjul' }, 'ARSHJUL_MAIL_FROM ska vara avsändaren'],
    ['a public address with a path', { ARSHJUL_PUBLIC_URL: 'https://kommun.se/arshjul' }, 'ARSHJUL_PUBLIC_URL ska vara adressen'],
  ])('are refused with %s, by name and with what to do', (_what, environment, told) => {
    expect(refusal(environment)).toContain(told);
  });

  it('are told with all that is wrong at once, and never with a secret', () => {
    const told = refusal({ PROFILE: 'cluster', ARSHJUL_KURRENT_URL: 'http://x:hemligt@y', ARSHJUL_HOTS: 'x' });
    expect(told.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'ARSHJUL_HOTS', 'ARSHJUL_MUNICIPALITY', 'ARSHJUL_KURRENT_URL', 'ARSHJUL_POSTGRES_URL', 'ARSHJUL_REDIS_URL', 'ARSHJUL_SMTP_URL']);
    expect(told).not.toContain('hemligt');
  });
});

describe('.env.example', () => {
  /** The names under each heading `# PROFILE=…`, whether they are set or only shown. */
  const byProfile: Readonly<Record<string, readonly (readonly [string, string])[]>> = Object.fromEntries(readFileSync('.env.example', 'utf8').split(/^# PROFILE=/m).slice(1).map((part) => [
    /^\w+/.exec(part)?.[0] ?? '', [...part.matchAll(/^#?(ARSHJUL_\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const)]));

  it.each(PROFILE_NAMES)('lists every setting of %s', (profile) => {
    const names = Object.entries(SETTINGS).filter(([, { profiles }]) => profiles.includes(profile)).map(([name]) => name);
    expect(byProfile[profile]?.map(([name]) => name).sort()).toEqual(names.sort());
  });

  it.each(PROFILE_NAMES)('is a start of %s that is taken as it stands', (profile) => {
    expect(readSettings({ PROFILE: profile, ...Object.fromEntries(byProfile[profile] ?? []) }).profile).toBe(profile);
  });
});
