/** What the app wrote into its own copy of the plugin: where it listens, and the secret that both know. */
import type { Credentials } from './session/handshake.ts';

export interface Installation {
  readonly port: number;
  readonly secret: string;
}

/** Id of the installation's secret, in every hello. */
const INSTALL_KEY = 'install';
const SETTING = 'ToolBoxAI pairing';

/** Undefined in a copy that no app wrote, as from a store. */
export function installationOf(root: Instance): Installation | undefined {
  const module = root.FindFirstChild('Installation');
  if (module === undefined || !module.IsA('ModuleScript')) return undefined;
  const [readable, value] = pcall(() => require(module) as Partial<Installation>);
  if (!readable || !typeIs(value, 'table')) return undefined;
  const { port, secret } = value;
  return typeIs(port, 'number') && typeIs(secret, 'string') ? { port, secret } : undefined;
}

/** What the plugin may prove itself with. Either may be of an app that is gone, so none stands in for the other. */
export function credentialsOf(plugin: Plugin, installation: Installation | undefined): readonly Credentials[] {
  const known: Credentials[] = [];
  const paired = plugin.GetSetting(SETTING) as Partial<Credentials> | undefined;
  if (typeIs(paired, 'table') && typeIs(paired.key, 'string') && typeIs(paired.secret, 'string')) {
    known.push({ key: paired.key, secret: paired.secret });
  }
  if (installation !== undefined) known.push({ key: INSTALL_KEY, secret: installation.secret });
  return known;
}

export function keepPairing(plugin: Plugin, credentials: Credentials): void {
  plugin.SetSetting(SETTING, credentials);
}
