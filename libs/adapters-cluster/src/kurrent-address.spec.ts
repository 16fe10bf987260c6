import { describe, expect, it } from '@jest/globals';
import { kurrentAddress } from './kurrent-address.js';

describe('The event store\'s address', () => {
  it('names a server, an account and its password; encrypted unless it says otherwise', () =>
    expect(kurrentAddress('esdb://arshjul:s%40krat@store.kommun.se')).toEqual({
      hosts: [{ address: 'store.kommun.se', port: 2113 }], discovery: false,
      credentials: { username: 'arshjul', password: 's@krat' }, tls: true, certificateAuthority: undefined,
    }));

  it('may name several servers, or a name under which they are found', () => {
    expect(kurrentAddress('kurrentdb://a:b@one:2113,two:2114?tls=true').hosts).toEqual([{ address: 'one', port: 2113 }, { address: 'two', port: 2114 }]);
    expect(kurrentAddress('esdb+discover://a:b@cluster.kommun.se').discovery).toBe(true);
  });

  it.each(['localhost', '127.0.0.1', '127.0.0.9:22113'])('may go without encryption on this machine: %s', (host) =>
    expect(kurrentAddress(`esdb://a:b@${host}?tls=false`).tls).toBe(false));

  const unfit: readonly (readonly [what: string, address: string, flaw: string])[] = [
    ['no address', 'http://store', 'malformed'],
    ['no account', 'esdb://store:2113', 'malformed'],
    ['no number for a port', 'esdb://a:b@store:port', 'malformed'],
    ['a half-truth about encryption', 'esdb://a:b@store?tls=yes', 'malformed'],
    ['a setting that it does not have', 'esdb://a:b@store?tlsVerifyCert=false', 'setting-unknown'],
    ['a certificate authority that is not there', 'esdb://a:b@store?tlsCAFile=missing.pem', 'certificate-unreadable'],
    ['the password of every new server', 'esdb://admin:changeit@store', 'default-password'],
    ['the password of every new server, on this machine', 'esdb://ops:changeit@localhost?tls=false', 'default-password'],
    ['no encryption over a network', 'esdb://a:b@store?tls=false', 'tls-missing'],
    ['no encryption over a network to one of several', 'esdb://a:b@127.0.0.1,10.0.0.2?tls=false', 'tls-missing'],
    ['no encryption to a name that only looks like this machine', 'esdb://a:b@127.example.se?tls=false', 'tls-missing'],
  ];
  it.each(unfit)('is refused with %s', (_what, address, flaw) =>
    expect(() => kurrentAddress(address)).toThrow(expect.objectContaining({ flaw })));

  it('is refused without its password being repeated', () =>
    expect(() => kurrentAddress('esdb://a:hemligt@store?tls=false')).not.toThrow(/hemligt/));
});
