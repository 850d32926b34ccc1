/**
 * The one entry of every npm script. It runs on any Node from 20 on and needs nothing installed: it installs what the lock
 * file names (when that changed), fetches the pinned Node, and hands over to the task, which runs on that Node.
 *
 *     node scripts/bootstrap.mjs <task> [arguments]      tasks are the files of scripts/tasks
 *
 * Once all is installed, nothing here asks the network.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
/** Says which lock file the installed modules are those of. */
const stamp = join(modules, '.toolboxai-installed');
/** Where the Node that this runs on stands aside while the modules around it are replaced. */
const aside = join(root, process.platform === 'win32' ? '.former-node.exe' : '.former-node');

const [task = 'start', ...rest] = process.argv.slice(2);
const tasks = readdirSync(join(root, 'scripts', 'tasks')).map((name) => name.replace(/\.ts$/, ''));
if (!tasks.includes(task)) fail(`There is no task "${task}". There are: ${tasks.join(', ')}.`);

const own = install();
const pinned = pinnedNode(own);
tidy();
handOver(pinned);

/** Installs what is missing. Returns the Node that this runs on, which may have moved. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return process.execPath;
  const node = standAside();
  say('Installing what ToolBoxAI is built from. This happens once and takes a minute or two.');
  if (npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail(
      'The packages could not be installed. Check the network connection and the free space on the disk, and try again.',
    );
  }
  writeFileSync(stamp, lock);
  return node;
}

/**
 * npm runs scripts on the Node among the modules once there is one, and replaces the modules whole: it would delete the
 * program it runs on, or fail to where the system holds running programs. A running program can be moved on every system.
 */
function standAside() {
  if (!process.execPath.startsWith(modules + sep)) return process.execPath;
  renameSync(process.execPath, aside);
  return aside;
}

/** What still runs cannot be deleted on Windows; it goes the next time. */
function tidy() {
  try {
    rmSync(aside, { force: true });
  } catch {
    return;
  }
}

/** Runs npm and returns its exit code. @param {string} node @param {readonly string[]} args */
function npm(node, args) {
  // A package script starts with the path of its own npm in this variable: the only name that works on every system.
  const own = process.env.npm_execpath;
  // Without it npm is found by the shell on Windows, where it is a command file. The words are all our own.
  const { status } =
    own === undefined
      ? spawnSync(
          process.platform === 'win32' ? `npm.cmd ${args.join(' ')}` : 'npm',
          process.platform === 'win32' ? [] : args,
          {
            cwd: root,
            stdio: 'inherit',
            shell: process.platform === 'win32',
          },
        )
      : spawnSync(node, [own, ...args], { cwd: root, stdio: 'inherit' });
  return status;
}

/**
 * The Node that the lock file pins. Its package brings the binary in an install script of its own, which is run here. For
 * a system that the package has no binary for, a Node of the same age that is already there does as well.
 *
 * @param {string} own the Node that this runs on
 */
function pinnedNode(own) {
  const home = join(modules, 'node');
  const binary = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  const { status } = spawnSync(own, ['installArchSpecificPackage.js'], {
    cwd: home,
    stdio: 'ignore',
    env: { ...process.env, npm_config_global: 'false', npm_config_ignore_scripts: 'false' },
  });
  if (status === 0 && existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= 24 && own !== aside) return own;
  return fail(
    'ToolBoxAI runs on Node 24, which could not be fetched. Check the network connection, or install Node 24.',
  );
}

/** Runs the task in place of this process: same streams, same signals, same exit code. @param {string} node */
function handOver(node) {
  const path = [dirname(node), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  // Windows spells the name of this variable in another way, and must be given one spelling only.
  const { PATH: _path, Path: _spelled, ...env } = process.env;
  const child = spawn(node, [join(root, 'scripts', 'tasks', `${task}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, PATH: path },
  });
  // A terminal sends Ctrl+C to both; other signals reach this process alone. Either way the task ends first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`The task could not be started: ${error.message}`));
  child.on('close', (code) => process.exit(code ?? 130));
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
