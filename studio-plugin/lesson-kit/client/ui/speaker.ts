/**
 * Reads aloud what a child asks to hear. The engine's voice takes a few sentences at a time; where it is not there (an
 * older client, no network) the text is simply not read.
 */
import { strings } from '../../common/strings.ts';
import { compactButton } from './elements.ts';
import { make } from './make.ts';

const SoundService = game.GetService('SoundService');

/** The voice takes at most 300 characters. */
const LONGEST_PIECE = 280;

interface Reading {
  readonly voice: AudioTextToSpeech;
  readonly finish: () => void;
}

let reading: Reading | undefined;

/** A button that reads the words, and while it reads, stops. */
export function listenButton(words: () => string): TextButton {
  const made = compactButton(strings.listen, 'plain', () => {
    const running = made.Text === strings.stopListening;
    stopReading();
    if (running) return;
    made.Text = strings.stopListening;
    read(words(), () => {
      made.Text = strings.listen;
    });
  });
  return made;
}

export function stopReading(): void {
  const stopped = reading;
  reading = undefined;
  if (stopped === undefined) return;
  stopped.voice.Parent?.Destroy();
  stopped.finish();
}

function read(words: string, finish: () => void): void {
  const voice = newVoice();
  if (voice === undefined) {
    finish();
    return;
  }
  const own: Reading = { voice, finish };
  reading = own;
  task.spawn(() => {
    for (const piece of piecesOf(words)) {
      if (reading !== own || !speak(voice, piece)) break;
    }
    if (reading === own) stopReading();
  });
}

/** A voice that is heard everywhere; undefined where the engine knows none. */
function newVoice(): AudioTextToSpeech | undefined {
  const [made, voice] = pcall(() => make('AudioTextToSpeech', { Volume: 1 }));
  if (!made) return undefined;
  const speakers = make('AudioDeviceOutput', {});
  const wire = make('Wire', { SourceInstance: voice, TargetInstance: speakers });
  make('Folder', { Name: 'LessonVoice' }, [voice, speakers, wire]).Parent = SoundService;
  return voice;
}

/** Waits until the piece was spoken; false when it could not be. */
function speak(voice: AudioTextToSpeech, piece: string): boolean {
  const [loaded] = pcall(() => {
    voice.Text = piece;
    voice.LoadAsync();
    voice.TimePosition = 0;
    voice.Play();
  });
  if (!loaded) return false;
  // Polled: the voice of a reading that was stopped never tells that it ended.
  do {
    task.wait(0.1);
  } while (voice.IsPlaying && voice.Parent !== undefined);
  return voice.Parent !== undefined;
}

/** As many words at a time as the voice takes. */
function piecesOf(words: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const [word] of words.gmatch('%S+')) {
    const longer = piece === '' ? `${word}` : `${piece} ${word}`;
    if (longer.size() > LONGEST_PIECE) {
      pieces.push(piece);
      piece = `${word}`;
    } else {
      piece = longer;
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
