/** Client parts of the engine in a server script and the reverse. A module may run on either side and is left alone. */
import { isA } from '../../../reflection/index.ts';
import { childByField, type SyntaxNode } from '../../syntax.ts';
import type { LintContext, Rule, ScriptSide } from '../context.ts';

type Side = Exclude<ScriptSide, 'module'>;

const SERVICES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['ServerStorage', 'server'],
  ['ServerScriptService', 'server'],
  ['DataStoreService', 'server'],
  ['MemoryStoreService', 'server'],
  ['UserInputService', 'client'],
  ['ContextActionService', 'client'],
  ['GuiService', 'client'],
  ['HapticService', 'client'],
]);

/** Member, class that has it, side where it works. */
const MEMBERS: readonly (readonly [name: string, owner: string, side: Side])[] = [
  ['LocalPlayer', 'Players', 'client'],
  ['FireServer', 'BaseRemoteEvent', 'client'],
  ['InvokeServer', 'RemoteFunction', 'client'],
  ['OnClientEvent', 'BaseRemoteEvent', 'client'],
  ['OnClientInvoke', 'RemoteFunction', 'client'],
  ['FireClient', 'BaseRemoteEvent', 'server'],
  ['FireAllClients', 'BaseRemoteEvent', 'server'],
  ['InvokeClient', 'RemoteFunction', 'server'],
  ['OnServerEvent', 'BaseRemoteEvent', 'server'],
  ['OnServerInvoke', 'RemoteFunction', 'server'],
  ['RenderStepped', 'RunService', 'client'],
  ['BindToRenderStep', 'RunService', 'client'],
];

export const wrongSide: Rule = {
  id: 'wrong-side',
  check(context) {
    const side = context.options.context;
    if (side === 'module') return;
    for (const { name, style, args } of context.calls) {
      const service = style === 'method' && name === 'GetService' ? context.string(args[0]) : undefined;
      const needed = service === undefined ? undefined : SERVICES.get(service);
      if (service !== undefined && args[0] !== undefined && needed !== undefined && needed !== side) {
        report(context, args[0], service, needed);
      }
    }
    for (const node of [...context.nodes('dot_index_expression'), ...context.nodes('method_index_expression')]) {
      const field = childByField(node, 'method') ?? childByField(node, 'field');
      const type = context.typeOf(childByField(node, 'table'));
      if (field === undefined || type?.kind !== 'class') continue;
      const name = context.text(field);
      const found = MEMBERS.find(
        ([member, owner]) => member === name && (isA(type.name, owner) || isA(owner, type.name)),
      );
      if (found !== undefined && found[2] !== side) report(context, field, name, found[2]);
    }
  },
};

function report(context: LintContext, node: SyntaxNode, what: string, needed: Side): void {
  const runsOn = context.options.context;
  context.report(
    wrongSide,
    'error',
    node,
    `\`${what}\` works on the ${needed} only; this script runs on the ${runsOn}.`,
  );
}
