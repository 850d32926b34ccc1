/** `toolboxai topics`: what can be taught without any service. */
import { gradeName } from '@toolboxai/shared/lesson';
import { shippedTopics } from '../core/authoring/offline/topics.ts';
import { type Terminal, table } from './terminal.ts';

export function listTopics({ json }: { readonly json?: boolean }, terminal: Terminal): void {
  const topics = shippedTopics.map(({ id, name, subject, grades, standardCodes, aliases }) => ({
    id,
    name,
    subject,
    grades,
    standardCodes,
    aliases,
  }));
  if (json === true) {
    terminal.print(JSON.stringify(topics));
    return;
  }
  const rows = topics.map(({ name, subject, grades }) => [
    name,
    subject,
    `${gradeName(grades.from)} to ${gradeName(grades.to)}`,
  ]);
  for (const line of table([['TOPIC', 'SUBJECT', 'GRADES'], ...rows])) terminal.print(line);
  terminal.print();
  terminal.print('For anything else, paste or open your own notes: toolboxai generate --from-text notes.docx …');
}
