/** What the command line writes to: one line of progress that rewrites itself, results on stdout, errors on stderr. */
import { styleText } from 'node:util';

export interface Streams {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

export interface Terminal {
  /** A line of the result. */
  print(line?: string): void;
  /** Replaces the line of progress; on a stream that is no terminal each new text is a line of its own. */
  progress(text: string): void;
  /** Ends the line of progress. */
  endProgress(): void;
  /** One sentence of what failed, and one of what to do. */
  fail(message: string, hint?: string): void;
  /** Colours only on a terminal. */
  paint(style: Parameters<typeof styleText>[0], text: string): string;
}

export function createTerminal({ stdout, stderr }: Streams): Terminal {
  let last = '';
  const live = stderr.isTTY === true;
  const paint: Terminal['paint'] = (style, text) =>
    stdout.isTTY === true ? styleText(style, text, { validateStream: false }) : text;
  const terminal: Terminal = {
    print: (line = '') => void stdout.write(`${line}\n`),
    progress: (text) => {
      if (text === last) return;
      last = text;
      const shown = text.slice(0, (stderr.columns ?? 100) - 1);
      stderr.write(live ? `\r\x1b[2K${shown}` : `${text}\n`);
    },
    endProgress: () => {
      if (live && last !== '') stderr.write('\r\x1b[2K');
      last = '';
    },
    fail: (message, hint) => {
      terminal.endProgress();
      stderr.write(`${live ? styleText('red', 'Error:', { validateStream: false }) : 'Error:'} ${message}\n`);
      if (hint !== undefined) stderr.write(`${hint}\n`);
    },
    paint,
  };
  return terminal;
}

/** Rows of cells as aligned columns, two spaces between them. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}
