/** Runs a program in a PHP that comes as WebAssembly: `php.js 7.4 program.php …arguments`, with files as here. */
import { PHP, loadPHPRuntime } from '@php-wasm/universal';

const [, , version, ...args] = process.argv;
const { getPHPLoaderModule } = await import(`@php-wasm/node-${version.replace('.', '-')}`);
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), { processId: 1 }));
php.mkdir('/host');
await php.mount('/host', (_, FS, place) => {
  FS.mount(FS.filesystems.NODEFS, { root: '/' }, place);
  return () => FS.unmount(place);
});
const response = await php.cli(['php', ...args.map((path) => `/host${path}`)]);
const [out, errors, status] = await Promise.all([
  response.stdoutText,
  response.stderrText,
  response.exitCode,
]);
process.stderr.write(errors);
// What runs on inside would keep Node.
process.stdout.write(out, () => process.exit(status));
