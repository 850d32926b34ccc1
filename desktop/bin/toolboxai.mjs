#!/usr/bin/env node
/**
 * Starts the `toolboxai` command. The app needs a Node that runs TypeScript; when the Node at hand is older, the one that
 * the project pins is started in its place: same arguments, same streams, same signals, same exit code.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The oldest Node that the app is tested on. */
const NODE = 24;

if (Number(process.versions.node.split('.')[0]) >= NODE) {
  // What was compiled once need not be again: the command starts in half the time. Not in the system's folder for
  // temporary files, where other people of the machine could put code of theirs.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
  // A URL and not a path: on Windows a path begins with what reads as the scheme of a URL.
  const { runCli } = await import(new URL('../src/cli/main.ts', import.meta.url).href);
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  if (existsSync(pinned)) startWith(pinned);
  else {
    process.stderr.write(
      `Error: ToolBoxAI runs on Node ${NODE}, and this is Node ${process.versions.node}.\n` +
        'Run "npm start" once in its folder, which fetches it.\n',
    );
    process.exitCode = 1;
  }
}

/** @param {string} node */
function startWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl+C to both; a service manager tells only this process to stop. Either way the child ends first,
  // with its work put away, and this process after it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`Error: ToolBoxAI could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('close', (code) => {
    process.exit(code ?? 1);
  });
}
