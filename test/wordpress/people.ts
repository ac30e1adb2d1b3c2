/** Who writes on a website: what a browser and a program need to be taken for one of its users. */
import { password, type Role } from './site.js';

export interface Person {
  role: Role;
  /** For a browser. */
  storageState: { cookies: Cookie[]; origins: [] };
  /** Asks WordPress's interface for programs. */
  ask: (path: string, data?: object, headers?: Record<string, string>) => Promise<Response>;
}

type Cookie = ReturnType<typeof cookie>;

const cookie = (header: string) => {
  const [, name, value] = /^(.+?)=(.*?);/.exec(header)!;
  return {
    ...{ name: name!, value: value!, domain: '127.0.0.1', path: '/', expires: -1 },
    ...{ httpOnly: true, secure: false, sameSite: 'Lax' as const },
  };
};

export async function signIn(address: string, role: Role): Promise<Person> {
  const { headers } = await fetch(`${address}/wp-login.php`, {
    method: 'POST',
    body: new URLSearchParams({ log: role, pwd: password }),
    redirect: 'manual',
  });
  const cookies = headers.getSetCookie().map(cookie);
  const sent = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  const nonceAddress = `${address}/wp-admin/admin-ajax.php?action=rest-nonce`;
  const nonce = await (await fetch(nonceAddress, { headers: sent })).text();
  return {
    role,
    storageState: { cookies, origins: [] },
    ask: (path, data, more) =>
      fetch(`${address}/wp-json/wp/v2/${path}`, {
        method: data ? 'POST' : 'GET',
        headers: { ...sent, 'x-wp-nonce': nonce, 'content-type': 'application/json', ...more },
        ...(data && { body: data instanceof Blob ? data : JSON.stringify(data) }),
      }),
  };
}
