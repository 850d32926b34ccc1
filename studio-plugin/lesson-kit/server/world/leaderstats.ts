/** XP where Roblox expects it: an IntValue in the folder `leaderstats` of the player. The kit's client hides the ranking. */

const FOLDER = 'leaderstats';
const VALUE = 'XP';

export function showXp(player: Player, xp: number): void {
  const value = player.FindFirstChild(FOLDER)?.FindFirstChild(VALUE);
  if (value?.IsA('IntValue')) {
    value.Value = xp;
    return;
  }
  const folder = new Instance('Folder');
  folder.Name = FOLDER;
  const created = new Instance('IntValue');
  created.Name = VALUE;
  created.Value = xp;
  created.Parent = folder;
  folder.Parent = player;
}
