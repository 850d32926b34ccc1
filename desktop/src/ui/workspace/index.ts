/** The place where a lesson lives, whether it is being made or is being worked on. */
export { OutlineGroup, OutlineLink, OutlinePart } from './outline.tsx';
export { Workspace } from './workspace.tsx';
