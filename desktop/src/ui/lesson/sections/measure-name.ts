/** A measure's name as words: `items.perObjective` becomes "items, per objective". */
export function measureName(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/[./]+/g, ', ')
    .toLowerCase();
}
