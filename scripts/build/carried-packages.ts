/**
 * Packages that are not bundled, since they bring a binary, or WebAssembly that they look for beside themselves: which of
 * their files travel with the app. None of them needs a package at run time that is not in this list.
 */
export const CARRIED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['package.json', 'LICENSE', 'lib', 'prebuilds'],
  'luau-web': ['package.json', 'src'],
  'web-tree-sitter': ['package.json', 'LICENSE', 'web-tree-sitter.js', 'web-tree-sitter.wasm'],
  'tree-sitter-luau': ['package.json', 'LICENSE', 'tree-sitter-luau.wasm'],
  '@johnnymorganz/stylua': [
    'package.json',
    'LICENSE.md',
    'stylua_lib_node.mjs',
    'stylua_lib_node.cjs',
    'stylua_lib_bg.wasm',
  ],
};
