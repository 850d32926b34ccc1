/** A running bridge on a data folder of its own, with the clock in the test's hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PluginOperation } from '@toolboxai/shared/studio-sync';
import { onTestFinished } from 'vitest';
import type { LogEntry } from '../../logger.ts';
import { type Bridge, type BridgeOptions, type Session, startBridge } from '../connection/index.ts';

export interface TestBridge {
  readonly bridge: Bridge;
  readonly port: number;
  readonly secret: string;
  readonly dataDir: string;
  readonly opened: Session[];
  readonly ended: Session[];
  readonly heard: PluginOperation[];
  /** What went wrong without anybody foreseeing it. */
  readonly faults: LogEntry[];
  /** Lets so many milliseconds pass for whoever asks the clock; timers go their own way. */
  pass(ms: number): void;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-studio-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function startTestBridge(options: Partial<BridgeOptions> = {}): Promise<TestBridge> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const opened: Session[] = [];
  const ended: Session[] = [];
  const heard: PluginOperation[] = [];
  const faults: LogEntry[] = [];
  let later = 0;
  let ids = 0;
  const bridge = await startBridge({
    appVersion: '1.0.0',
    clock: () => Date.now() + later,
    newId: () => `fault-${++ids}`,
    logger: { error: (entry) => void faults.push(entry) },
    port: 0,
    holdSeconds: 0.2,
    onOpen: (session) => void opened.push(session),
    onOperation: (_session, op) => void heard.push(op),
    onEnd: (session) => void ended.push(session),
    ...options,
    dataDir,
  });
  onTestFinished(() => bridge.close());
  return {
    bridge,
    port: bridge.port,
    secret: bridge.keys.installSecret,
    dataDir,
    opened,
    ended,
    heard,
    faults,
    pass: (ms) => {
      later += ms;
    },
  };
}
