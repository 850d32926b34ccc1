/** StyLua in the worker: formats until nothing changes any more, since a single pass is not always a fixed point. */
import { Config, formatCode, LineEndings, LuaVersion, OutputVerification } from '@johnnymorganz/stylua';
import type { WorkerReply } from './protocol.ts';
import { isTrap } from './webassembly.ts';

const MAX_PASSES = 4;

export function format(source: string): WorkerReply {
  try {
    let text = formatOnce(source, OutputVerification.Full);
    for (let pass = 1; pass < MAX_PASSES; pass += 1) {
      const again = formatOnce(text, OutputVerification.None);
      if (again === text) break;
      text = again;
    }
    return { kind: 'done', value: text };
  } catch (error) {
    // A trap of the WebAssembly stack leaves the program in an unknown state.
    if (isTrap(error)) {
      return { kind: 'failed', failure: { type: 'too-complex' }, fatal: true };
    }
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\((\d+):\d+ to/.exec(message)?.[1] ?? 0);
    const reason = message.replace(/^error parsing:\s*/, '').split('\n')[0] ?? message;
    return { kind: 'failed', failure: { type: 'syntax', line, reason: reason.replace(/^[-\s]+/, '') }, fatal: false };
  }
}

function formatOnce(source: string, verification: OutputVerification): string {
  const config = Config.new();
  config.syntax = LuaVersion.Luau;
  config.line_endings = LineEndings.Unix;
  return formatCode(source, config, undefined, verification);
}
