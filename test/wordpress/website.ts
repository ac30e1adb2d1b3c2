/** What the tests on a real WordPress share. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { signIn, type Person } from './people.js';
import { startSite, type Role } from './site.js';

export interface Post {
  id: number;
  link: string;
}

/** Opens a website for the tests of a suite. */
export function useWebsite() {
  let site: Awaited<ReturnType<typeof startSite>>;
  const people = new Map<Role, Promise<Person>>();
  before(async () => {
    site = await startSite();
  });
  after(() => site.stop());

  function as(role: Role) {
    if (!people.has(role)) people.set(role, signIn(site.address, role));
    return people.get(role)!;
  }

  return {
    address: (path: string) => new URL(path, site.address).href,
    run: (code: string) => site.run(code),
    complaints: () => site.complaints(),
    /** What a visitor is sent. */
    get: async (path: string) => (await fetch(new URL(path, site.address))).text(),
    as,
    /** What a role sends to WordPress's interface for programs becomes a post. */
    async publish(role: Role, content: string, more: object = {}) {
      const { ask } = await as(role);
      const post = {
        title: 'A post',
        content,
        status: 'publish',
        comment_status: 'closed',
        ...more,
      };
      const answer = await ask('posts', post);
      assert.equal(answer.status, 201);
      return (await answer.json()) as Post;
    },
    /** What is stored of a post. */
    contentOf: async (id: string) => site.run(`echo get_post( ${id} )->post_content;`),
  };
}
