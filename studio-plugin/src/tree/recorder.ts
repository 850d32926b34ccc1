/** One step of Studio's undo, whole or not at all. */
import type { Problem } from '@toolboxai/shared/studio-sync';
import { applyFailed, failed, type Outcome, PLAY_MODE, RECORDING_BUSY } from './problem.ts';

/**
 * Runs the change as one step to undo. Where it raises an error or gives a problem, everything that it did is taken back.
 * Nothing runs while the place is being played or while something else is being recorded.
 */
export type Recorder = (name: string, change: () => Problem | undefined) => Outcome<true>;

export function studioRecorder(): Recorder {
  const history = game.GetService('ChangeHistoryService');
  const runService = game.GetService('RunService');
  return (name, change) => {
    if (runService.IsRunning()) return failed(PLAY_MODE);
    const recording = history.TryBeginRecording(`ToolBoxAI: ${name}`);
    if (recording === undefined) return failed(RECORDING_BUSY);
    const [done, problem] = pcall(change);
    const isWhole = done && problem === undefined;
    const { Commit, Cancel } = Enum.FinishRecordingOperation;
    history.FinishRecording(recording, isWhole ? Commit : Cancel);
    if (isWhole) return { ok: true, value: true };
    return failed(done && problem !== undefined ? problem : applyFailed(`${problem}`));
  };
}
