import { describe, expect, it } from '@jest/globals';
import { refuseForeignSites } from './foreign-sites.js';

const HOST = 'arshjul.lulea.se';
const sites = [undefined, 'same-origin', 'none', 'same-site', 'cross-site', 'nonsense'];
const origins = [undefined, `https://${HOST}`, `http://${HOST}`, 'https://evil.example', `https://${HOST}.evil.example`, 'null', ''];
const cases = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => sites.flatMap((site) => origins.map((origin) => ({ method, site, origin }))));

const isOurs = (site: string | undefined, origin: string | undefined): boolean =>
  [undefined, 'same-origin', 'none'].includes(site) && [undefined, `https://${HOST}`, `http://${HOST}`].includes(origin);

const request = (method: string, site?: string, origin?: string) => ({
  method, headers: { host: HOST, ...(site !== undefined && { 'sec-fetch-site': site }), ...(origin !== undefined && { origin }) },
});

describe('What changes something', () => {
  it.each(cases)('$method from site $site and origin $origin is for our own pages and for programs', ({ method, site, origin }) => {
    const send = () => { refuseForeignSites(request(method, site, origin)); };
    if (isOurs(site, origin)) expect(send).not.toThrow();
    else expect(send).toThrow('foreign-site');
  });
});

describe('Reading', () => {
  it.each(['GET', 'HEAD'])('by %s is free from anywhere', (method) => {
    expect(() => { refuseForeignSites(request(method, 'cross-site', 'https://evil.example')); }).not.toThrow();
  });
});
