/** A list of short answers, written as one line. Pure. */

export function joined(answers: readonly string[]): string {
  return answers.join('; ');
}

/** As typed: an answer that has just been begun is empty still. */
export function listed(line: string): string[] {
  return line.split(';').map((answer) => answer.trimStart());
}
