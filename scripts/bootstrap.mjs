/**
 * The one entry of every npm script. It runs on any Node from 20 on and needs nothing installed: it installs what the lock
 * file names (when that changed), fetches the pinned Node, and hands over to the task, which runs on that Node.
 *
 *     node scripts/bootstrap.mjs <task> [arguments]      tasks are the files of scripts/tasks
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
/** Says which lock file the installed modules are those of. */
const stamp = join(modules, '.toolboxai-installed');

const [task = 'start', ...rest] = process.argv.slice(2);
const file = join(root, 'scripts', 'tasks', `${task}.ts`);
if (!existsSync(file)) fail(`There is no task "${task}".`);

install();
const node = pinnedNode();
const path = [dirname(node), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
const { status, signal } = spawnSync(node, [file, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path, Path: path },
});
process.exit(signal === null ? (status ?? 1) : 130);

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing what ToolBoxAI is built from. This happens once and takes a minute or two.');
  // A package script starts npm with the path of its own npm in this variable: the only name that works on every system.
  const npm = process.env.npm_execpath;
  const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done =
    npm === undefined
      ? spawnSync('npm', arguments_, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) fail('The packages could not be installed. Check the network connection and try again.');
  writeFileSync(stamp, lock);
}

/**
 * The Node that the lock file pins. Its package brings the binary in an install script of its own, which is run here. For
 * a system that the package has no binary for, a Node of the same age that is already there does as well.
 */
function pinnedNode() {
  const home = join(modules, 'node');
  const binary = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  const { status } = spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: home,
    stdio: 'ignore',
    env: { ...process.env, npm_config_global: 'false', npm_config_ignore_scripts: 'false' },
  });
  if (status === 0 && existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    'ToolBoxAI runs on Node 24, which could not be fetched. Check the network connection, or install Node 24.',
  );
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} line @returns {never} */
function fail(line) {
  say(line);
  process.exit(1);
}
