import type { Server } from 'node:http';
import request from 'supertest';
import type { Capacity } from '#lib/planning';

type Headers = Readonly<Record<string, string>>;

/** Somebody at a browser or a program: what they send carries their session and the capacity they act in. */
export class Client {
  constructor(private readonly server: Server | string, private readonly headers: Headers = {}) {}

  get(path: string, headers: Headers = {}): request.Test {
    return request(this.server).get(path).set({ ...this.headers, ...headers });
  }

  head(path: string): request.Test {
    return request(this.server).head(path).set(this.headers);
  }

  post(path: string, body: object, headers: Headers = {}): request.Test {
    return request(this.server).post(path).set({ ...this.headers, ...headers }).send(body);
  }

  /** Exactly these bytes, said to be JSON. */
  raw(path: string, body: string): request.Test {
    return request(this.server).post(path).set(this.headers).type('json').serialize(String).send(body);
  }

  /** As a page without scripts sends it. */
  form(path: string, fields: string): request.Test {
    return request(this.server).post(path).set(this.headers).type('form').send(fields);
  }

  put(path: string, body: object): request.Test {
    return request(this.server).put(path).set(this.headers).send(body);
  }

  delete(path: string): request.Test {
    return request(this.server).delete(path).set(this.headers);
  }

  with(headers: Headers): Client {
    return new Client(this.server, { ...this.headers, ...headers });
  }

  /** The same session at another address of the API. */
  at(server: Server | string): Client {
    return new Client(server, this.headers);
  }

  as({ role, body }: Capacity): Client {
    return this.with({ 'arshjul-capacity': `${role}/${body}` });
  }

  /** Redeems a sign-in link, as its button does. */
  async signedIn(link: string, capacity: Capacity): Promise<Client> {
    return this.with({ cookie: cookieOf(await this.form(link, '')) }).as(capacity);
  }
}

/** The cookie that a browser would send from now on. */
export function cookieOf(response: request.Response): string {
  const [set = ''] = response.get('Set-Cookie') ?? [];
  return set.split(';')[0] ?? '';
}
