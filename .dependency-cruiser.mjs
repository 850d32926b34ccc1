/**
 * The import directions of the architecture: ui -> api -> core -> shared, no cycles, and a folder that has an `index.ts` is
 * entered through it. `docs/architecture.md` says why.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Tests and what only they use may look into any room. */
const TESTS = String.raw`\.(test|bench|arbitrary)\.tsx?$|/(testing|fixtures|e2e)/`;

/** Every folder with an `index.ts`, the inner ones last. Build scripts are not programs and have no rooms. */
const rooms = ['shared/src', 'desktop/src', 'studio-plugin/testing'].flatMap((place) =>
  readdirSync(join(root, place), { recursive: true })
    .map((file) => `${place}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/index\.tsx?$/.test(file))
    .map((file) => dirname(file)),
);

const escaped = (text) => text.replaceAll('.', String.raw`\.`);

/** From outside only the door, and the doors of rooms inside it that are doors of the whole (`exports` of a package). */
const room = (folder) => ({
  name: `door-of-${folder.replaceAll('/', '-')}`,
  comment: `${folder} is entered through its index.ts.`,
  severity: 'error',
  from: { pathNot: [`^${escaped(folder)}/`, TESTS, ...NEIGHBOURS] },
  to: {
    path: `^${escaped(folder)}/`,
    pathNot: [`^${escaped(folder)}/index\\.tsx?$`, '/(fixtures|testing)/', ...doorsInside(folder)],
  },
});

/** Inner rooms that others enter by a name of their own. */
const OWN_DOORS = [
  'shared/src/lesson/play',
  'shared/src/lesson/rules',
  'shared/src/roblox/luau',
  'shared/src/roblox/simulator',
  // The bank is read by the checks too, which the templates are proved with.
  'desktop/src/core/authoring/offline/mathematics/misconceptions',
];
/** The rules are compiled for Roblox too, where an index would bring along what only Node can run. */
const NEIGHBOURS = ['^shared/src/lesson/rules/'];
const doorsInside = (folder) =>
  OWN_DOORS.filter((door) => door.startsWith(`${folder}/`)).map((door) => `^${escaped(door)}/index\\.ts$`);

const DISK_AND_NETWORK = '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dgram|child_process|cluster)$';
const SHELLS = 'electron|browser|cli|shell|ui';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|url)$|\\.css$|^@fontsource' },
    },
    {
      name: 'no-tests-in-programs',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: String.raw`\.(test|bench|arbitrary)\.tsx?$|/testing/` },
    },

    {
      name: 'shared-knows-no-program',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(desktop|studio-plugin|sync-server)/' },
    },
    {
      name: 'desktop-knows-no-other-program',
      severity: 'error',
      from: { path: '^desktop/' },
      to: { path: '^(studio-plugin|sync-server)/' },
    },
    {
      name: 'plugin-knows-no-desktop',
      severity: 'error',
      from: { path: '^studio-plugin/' },
      to: { path: '^(desktop|sync-server)/' },
    },
    {
      name: 'shared-does-no-input-or-output',
      comment: 'But to load the grammar, the worker and the engine model that it brings itself.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: [TESTS, '^shared/src/roblox/(luau/parse|simulator/engine-files)\\.ts$'] },
      to: { path: `${DISK_AND_NETWORK}|node_modules/(express|better-sqlite3|drizzle-orm)/` },
    },

    {
      name: 'core-knows-no-shell',
      severity: 'error',
      from: { path: '^desktop/src/core/', pathNot: TESTS },
      to: { path: `^desktop/src/(${SHELLS})/` },
    },
    {
      name: 'core-knows-no-electron-or-react',
      severity: 'error',
      from: { path: '^desktop/src/core/' },
      to: { path: 'node_modules/(electron|react|react-dom|react-router|@mantine|@tanstack|zustand)/' },
    },
    {
      name: 'electron-in-its-shell-only',
      severity: 'error',
      from: { pathNot: '^desktop/src/electron/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'react-in-the-ui-only',
      severity: 'error',
      from: { pathNot: '^desktop/src/ui/' },
      to: { path: 'node_modules/(react|react-dom|@mantine|zustand)/' },
    },
    {
      name: 'express-in-the-servers-only',
      severity: 'error',
      from: { pathNot: ['^desktop/src/browser/', '^desktop/src/core/studio/connection/'] },
      to: { path: 'node_modules/(express|helmet)/' },
    },
    {
      name: 'database-in-the-library-only',
      severity: 'error',
      from: { pathNot: ['^desktop/src/core/library/', TESTS] },
      to: { path: 'node_modules/(better-sqlite3|drizzle-orm)/' },
    },
    {
      name: 'authors-know-no-disk-and-no-network',
      comment: 'Authoring is a matter of request and seed. Only opening notes reads a file.',
      severity: 'error',
      from: {
        path: '^desktop/src/core/authoring/',
        pathNot: [TESTS, '^desktop/src/core/authoring/own-text/open\\.ts$'],
      },
      to: { path: DISK_AND_NETWORK },
    },
    {
      name: 'core-parts-are-composed-in-app',
      severity: 'error',
      from: { path: '^desktop/src/core/(library|publish|authoring)/' },
      to: { path: '^desktop/src/core/(api/|app\\.ts|workshop\\.ts)' },
    },
    {
      name: 'server-knows-no-other-shell',
      severity: 'error',
      from: { path: '^desktop/src/browser/' },
      to: { path: '^desktop/src/(electron|cli|shell|ui)/' },
    },
    {
      name: 'shell-knows-no-command-and-no-window',
      severity: 'error',
      from: { path: '^desktop/src/shell/' },
      to: { path: '^desktop/src/(electron|cli|ui)/' },
    },
    {
      name: 'command-and-window-know-not-each-other',
      severity: 'error',
      from: { path: '^desktop/src/(cli|electron)/([^/]+)' },
      to: { path: '^desktop/src/(cli|electron|ui)/', pathNot: '^desktop/src/$1/' },
    },

    {
      name: 'ui-speaks-to-the-api-alone',
      severity: 'error',
      from: { path: '^desktop/src/ui/', pathNot: TESTS },
      to: {
        path: `^desktop/src/(core|electron|browser|cli|shell)/|${DISK_AND_NETWORK}`,
        pathNot: '^desktop/src/core/api/index\\.ts$',
      },
    },
    {
      name: 'ui-knows-types-of-the-api-only',
      severity: 'error',
      from: { path: '^desktop/src/ui/', pathNot: TESTS },
      to: { path: '^desktop/src/core/', dependencyTypesNot: ['type-only'] },
    },
    ...rooms.map(room),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules/@rbxts', 'studio-plugin/(out|lesson-kit)/', String.raw`\.generated\.ts$`] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
