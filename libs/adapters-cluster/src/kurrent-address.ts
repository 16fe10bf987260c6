import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';

export type Endpoint = Readonly<{ address: string; port: number }>;

/** Where the event store is and how to speak to it. Several hosts, or `discovery` by DNS, are a cluster. */
export type KurrentAddress = Readonly<{
  hosts: readonly Endpoint[];
  discovery: boolean;
  credentials: Readonly<{ username: string; password: string }>;
  tls: boolean;
  certificateAuthority: Buffer | undefined;
}>;

/** What the server is installed with: an account that keeps this password is open to everybody. */
const DEFAULT_PASSWORD = 'changeit';
const DEFAULT_PORT = 2113;

const ADDRESS = /^(?:esdb|kurrentdb)(\+discover)?:\/\/([^:@/]+):([^@/]+)@([^/?]+)\/?(?:\?(.*))?$/;

export type AddressFlaw = 'malformed' | 'setting-unknown' | 'certificate-unreadable' | 'default-password' | 'tls-missing';

/** An address that must not be used as it stands. */
export class UnfitAddress extends Error {
  constructor(readonly flaw: AddressFlaw, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/**
 * Reads `esdb://user:password@host:2113,host:2113?tls=true&tlsCAFile=path`.
 * @throws UnfitAddress when it is not of that form, keeps the default password, or sends it unencrypted over a network
 */
export function kurrentAddress(text: string): KurrentAddress {
  const [, discover, username = '', password = '', hosts = '', query = ''] = ADDRESS.exec(text) ?? [];
  if (hosts === '') throw new UnfitAddress('malformed', 'The event store\'s address has the form esdb://user:password@host:2113?tls=true');
  const address = {
    hosts: hosts.split(',').map(endpoint), discovery: discover !== undefined,
    credentials: { username: decodeURIComponent(username), password: decodeURIComponent(password) },
    ...encryption(query),
  };
  assertSecure(address);
  return address;
}

function endpoint(host: string): Endpoint {
  const [address = '', port = DEFAULT_PORT] = host.split(':');
  if (address === '' || !Number.isInteger(Number(port))) throw new UnfitAddress('malformed', `The event store's host is written host:port, not ${host}`);
  return { address, port: Number(port) };
}

function encryption(query: string): Pick<KurrentAddress, 'tls' | 'certificateAuthority'> {
  const { tls = 'true', tlsCAFile, ...unknown } = Object.fromEntries(new URLSearchParams(query));
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw new UnfitAddress('setting-unknown', `The event store's address has no setting ${name}`);
  if (tls !== 'true' && tls !== 'false') throw new UnfitAddress('malformed', `tls is true or false in the event store's address, not ${tls}`);
  return { tls: tls === 'true', certificateAuthority: tlsCAFile === undefined ? undefined : certificateIn(tlsCAFile) };
}

function certificateIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnfitAddress('certificate-unreadable', `The event store's certificate authority cannot be read from ${file}`, { cause });
  }
}

function assertSecure({ credentials, tls, hosts }: KurrentAddress): void {
  if (credentials.password === DEFAULT_PASSWORD) {
    throw new UnfitAddress('default-password', `The event store's account ${credentials.username} still has the password it was installed with: change it first`);
  }
  const remote = hosts.find(({ address }) => !isLoopback(address));
  if (!tls && remote) throw new UnfitAddress('tls-missing', `The event store at ${remote.address} is reached over a network: it needs tls=true`);
}

const isLoopback = (address: string): boolean => address === 'localhost' || (isIPv4(address) && address.startsWith('127.'));
