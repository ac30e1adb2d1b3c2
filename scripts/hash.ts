import { createHash } from 'node:crypto';

/** A hash as `integrity` attributes and Content Security Policies write it. */
export const hash = (algorithm: 'sha256' | 'sha384' | 'sha512', content: string | Buffer) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
