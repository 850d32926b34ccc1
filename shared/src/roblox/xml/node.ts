/** An element inside a property, as read: what the value's parts are taken from. */

import { escapeCopied } from './text.ts';

export interface XmlNode {
  readonly element: string;
  text: string;
  children: XmlNode[] | undefined;
}

export function childOf(node: XmlNode, element: string): XmlNode | undefined {
  return node.children?.find((child) => child.element === element);
}

/** What stands inside the element, as XML. Attributes of inner elements are not kept: no known type has any. */
export function innerXml(node: XmlNode): string {
  const own = node.children === undefined ? escapeCopied(node.text) : '';
  return own + (node.children ?? []).map((child) => `<${child.element}>${innerXml(child)}</${child.element}>`).join('');
}
