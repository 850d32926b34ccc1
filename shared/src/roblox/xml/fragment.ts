/** XML inside an element: what a property of an unknown kind was, kept as text. */

import { SaxesParser } from 'saxes';

/** Whether the text may stand inside an element: well-formed, tags closed, no document type. */
export function isXmlFragment(xml: string): boolean {
  if (xml === '') return true;
  let wellFormed = true;
  let depth = 0;
  const parser = new SaxesParser({ fragment: true });
  const refuse = () => {
    wellFormed = false;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', () => {
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (depth < 0) refuse();
  });
  parser.write(xml).close();
  return wellFormed && depth === 0;
}
