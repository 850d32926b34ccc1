/**
 * A Studio without Roblox: a tree of nodes that follows the protocol as the plugin must. It rounds what it is told to 32 bits
 * by reading positions a little off, as Studio does with some values.
 */

import type { AppOperation } from '@toolboxai/shared/studio-sync';
import {
  contentHashOf,
  type ManifestNode,
  type NodeContent,
  nodeId,
  stepsTo,
  treeHash,
} from '@toolboxai/shared/studio-sync';
import { nodePlatform } from '@toolboxai/shared/wire';
import { contentParts, inParts } from '../conversation/parts.ts';
import type { OpOf, PluginClient } from './plugin-client.ts';

const LESSON = 'sample';

export class FakeStudio {
  nodes: ManifestNode[] = [];
  readonly contents = new Map<string, NodeContent>();
  pushId = '';
  /** Called before a push is applied: what a creator does at the worst moment. */
  meanwhile: (() => void) | undefined;
  /** How this Studio reads a content that was written. */
  reads: (content: NodeContent) => NodeContent = (content) => content;
  readonly client: PluginClient;
  readonly wanted: string[] = [];
  readonly lessonId: string;

  constructor(client: PluginClient, lessonId = LESSON) {
    this.client = client;
    this.lessonId = lessonId;
  }

  get hash(): string {
    return treeHash(nodePlatform, this.nodes);
  }

  async report(): Promise<void> {
    const roots = this.nodes.length === 0 ? [] : [{ lessonId: this.lessonId, pushId: this.pushId, hash: this.hash }];
    await this.client.send({ kind: 'state', mode: 'edit', mayWriteScripts: true, roots });
  }

  /** The creator changes, by name. */
  edit(name: string, change: (content: NodeContent) => NodeContent): void {
    this.nodes = this.nodes.map((node) => {
      const content = this.contents.get(node.hash);
      if (node.name !== name || content === undefined) return node;
      return { ...node, ...this.#keep(change(content)) };
    });
  }

  add(parentName: string, content: NodeContent): void {
    const parent = this.nodes.find(({ name }) => name === parentName)?.id ?? '@Workspace';
    const id = nodeId(nodePlatform, parent, content.className, content.name, 1);
    this.nodes.push({ id, parent, className: content.className, ...this.#keep(content) });
  }

  remove(name: string): void {
    const gone = new Set(this.nodes.filter((node) => node.name === name).map(({ id }) => id));
    this.nodes = this.nodes.filter(({ id, parent }) => {
      if (gone.has(parent)) gone.add(id);
      return !gone.has(id);
    });
  }

  contentOf(name: string): NodeContent | undefined {
    const node = this.nodes.find((each) => each.name === name);
    return node && this.contents.get(node.hash);
  }

  /** Answers what the app says until an operation of that kind was carried out, or it is enough. */
  async serve(until: 'push' | 'preview' | 'take-out', isEnough: () => boolean = () => false): Promise<void> {
    while (!isEnough()) {
      if (this.client.heard.length === 0) await this.client.poll();
      const op = this.client.heard.shift();
      if (op === undefined) continue;
      if (op.kind === 'survey') await this.#survey(op.id);
      if (op.kind === 'fetch') await this.#send(op);
      if (op.kind === 'take-out') {
        this.nodes = [];
        await this.#outcome(op.id, '', 'success');
      }
      if (op.kind === 'push' && (await this.#apply(op))) return;
      if (op.kind === until && until !== 'push') return;
    }
  }

  async #survey(re: string, pushId = this.pushId): Promise<void> {
    const parts = inParts(this.nodes);
    for (const [index, nodes] of parts.entries()) {
      const part = { part: index + 1, parts: parts.length };
      await this.client.send({
        kind: 'surveyed',
        re,
        ...part,
        lessonId: this.lessonId,
        pushId,
        hash: this.hash,
        nodes,
      });
    }
  }

  async #send({ id, hashes }: OpOf<AppOperation, 'fetch'>): Promise<void> {
    const found = hashes.flatMap((hash) => {
      const content = this.contents.get(hash);
      return content === undefined ? [] : [{ hash, content }];
    });
    for (const part of contentParts(found)) await this.client.send({ kind: 'contents', re: id, ...part });
  }

  async #apply(first: OpOf<AppOperation, 'push'>): Promise<boolean> {
    const target = [...first.nodes];
    let last = first;
    while (last.part < last.parts) {
      last = await this.client.next('push');
      target.push(...last.nodes);
    }
    this.meanwhile?.();
    const { want } = stepsTo(this.nodes, target);
    this.wanted.push(...want);
    await this.client.send({ kind: 'want', pushId: last.pushId, part: 1, parts: 1, hashes: want });
    const arrived = new Map<string, NodeContent>();
    const pieces = new Map<string, string>();
    for (;;) {
      const op = await this.client.next('contents');
      for (const { hash, content } of op.contents) arrived.set(hash, content);
      for (const { hash, text } of op.pieces) pieces.set(hash, (pieces.get(hash) ?? '') + text);
      if (op.part === op.parts) break;
    }
    for (const [hash, text] of pieces) arrived.set(hash, JSON.parse(text));
    if (this.hash !== last.over) {
      await this.#outcome(last.id, last.pushId, 'not_executed', 'changed-meanwhile');
      return false;
    }
    if (treeHash(nodePlatform, target) !== last.hash || want.some((hash) => !arrived.has(hash))) {
      await this.#outcome(last.id, last.pushId, 'not_executed', 'damaged');
      return true;
    }
    this.nodes = target.map((node) => {
      const content = arrived.get(node.hash);
      return content === undefined ? node : { ...node, ...this.#keep(this.reads(content)) };
    });
    this.pushId = last.pushId;
    if (this.hash !== last.hash) await this.#survey(last.id, last.pushId);
    await this.#outcome(last.id, last.pushId, 'success');
    return true;
  }

  async #outcome(re: string, pushId: string, outcome: 'success' | 'not_executed', code = ''): Promise<void> {
    await this.client.send({ kind: 'outcome', re, pushId, outcome, code, message: code, hash: this.hash });
  }

  #keep(content: NodeContent): Pick<ManifestNode, 'hash' | 'name'> {
    const hash = contentHashOf(nodePlatform, content);
    this.contents.set(hash, content);
    return { hash, name: content.name };
  }
}
