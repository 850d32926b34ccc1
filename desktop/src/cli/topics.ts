/** `toolboxai topics`: what can be taught without any service. */
import { gradeRangeName } from '@toolboxai/shared/lesson';
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
  const rows = topics.map(({ name, subject, grades }) => [name, subject, gradeRangeName(grades)]);
  for (const line of table([['TOPIC', 'SUBJECT', 'GRADES'], ...rows])) terminal.print(line);
  terminal.print();
  terminal.print('For anything else, paste or open your own notes: toolboxai generate --from-text notes.docx …');
}
