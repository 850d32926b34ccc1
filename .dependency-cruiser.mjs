/**
 * The import directions of the architecture: ui -> api -> core -> shared, no cycles, a folder is entered through its index.
 * `docs/architecture.md` says why.
 */

/** Folders that are rooms: from outside, only their `index.ts` may be imported. */
const ROOMS = [
  'shared/src/lesson',
  'shared/src/lesson/schema',
  'shared/src/lesson/invariants',
  'shared/src/roblox/instance',
  'shared/src/roblox/reflection',
  'shared/src/roblox/xml',
  'shared/src/roblox/luau',
  'desktop/src/core/library',
  'desktop/src/core/authoring/engine',
  'desktop/src/core/authoring/pipeline',
  'desktop/src/core/authoring/tasks',
  'desktop/src/core/authoring/text',
  'desktop/src/core/authoring/own-text',
  'desktop/src/core/authoring/environment',
  'desktop/src/core/authoring/assembly',
  'desktop/src/core/authoring/checks',
  'desktop/src/core/publish',
  'desktop/src/core/api',
];

const room = (folder) => ({
  name: `door-of-${folder.replace(/^.*src\//, '').replaceAll('/', '-')}`,
  comment: `${folder} is entered through its index.ts.`,
  severity: 'error',
  from: { pathNot: [`^${folder}/`, String.raw`\.(test|bench)\.ts$`, '/testing/', '/scripts/'] },
  to: { path: `^${folder}/`, pathNot: [`^${folder}/index\\.ts$`, ...ROOMS.filter((other) => other.startsWith(`${folder}/`)).map((other) => `^${other}/index\\.ts$`), '/fixtures/', '/lesson/(play|rules)/', '^shared/src/roblox/luau/'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'shared-knows-no-program', severity: 'error', from: { path: '^shared/' }, to: { path: '^(desktop|studio-plugin|sync-server)/' } },
    { name: 'desktop-knows-no-server', severity: 'error', from: { path: '^desktop/' }, to: { path: '^(studio-plugin|sync-server)/' } },
    { name: 'plugin-knows-no-desktop', severity: 'error', from: { path: '^studio-plugin/' }, to: { path: '^(desktop|sync-server)/' } },
    { name: 'core-knows-no-shell', severity: 'error', from: { path: '^desktop/src/core/' }, to: { path: '^desktop/src/(electron|browser|cli|ui)/' } },
    { name: 'core-knows-no-electron-or-react', severity: 'error', from: { path: '^desktop/src/core/' }, to: { path: 'node_modules/(electron|react|react-dom|@mantine)/' } },
    {
      name: 'ui-speaks-to-the-api-alone',
      severity: 'error',
      from: { path: '^desktop/src/ui/', pathNot: String.raw`\.test\.tsx?$` },
      to: { path: '^desktop/src/(core|electron|browser|cli)/', pathNot: '^desktop/src/core/api/index\\.ts$' },
    },
    { name: 'ui-types-of-the-api-only', severity: 'error', from: { path: '^desktop/src/ui/' }, to: { path: '^desktop/src/core/', dependencyTypesNot: ['type-only'] } },
    { name: 'core-parts-are-composed-in-app', severity: 'error', from: { path: '^desktop/src/core/(library|publish)/' }, to: { path: '^desktop/src/core/(api/|app\\.ts)' } },
    { name: 'no-tests-in-programs', severity: 'error', from: { pathNot: String.raw`\.(test|bench)\.tsx?$|/testing/` }, to: { path: String.raw`\.test\.tsx?$` } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?(raw|url)$' } },
    ...ROOMS.map(room),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules/@rbxts', 'studio-plugin/(out|lesson-kit)/', String.raw`\.generated\.ts$`] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
