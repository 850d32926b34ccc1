/** What both halves of every activity have in common. */

export interface ClientActivityFrame {
  readonly id: string;
  readonly title: string;
  readonly instructions: string;
}

export interface ServerActivityFrame {
  readonly id: string;
  readonly completionXp: number;
  readonly perCorrectXp: number;
}

/** What is said after a wrong answer, and the wrong idea behind it where one is known. */
export interface WrongNote {
  readonly feedback: string;
  readonly misconceptionId?: string;
}
