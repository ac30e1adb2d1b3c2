import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

export const gzip = (content: Buffer) => gzipSync(content, { level: 9 });
