/** The lesson's roots in the place: the only instances that the plugin ever touches, with what it put beneath them. */
import {
  LESSON_ID_ATTRIBUTE,
  LESSON_PUSH_ATTRIBUTE,
  ROOT_SERVICES,
  STARTER_FOLDERS,
} from '@toolboxai/shared/studio-sync';

const SERVICES = [...ROOT_SERVICES, 'StarterPlayer'] as const;
const FOLDERS = new Set<string>(STARTER_FOLDERS);

/** @param parent as a manifest writes it: `@StarterPlayer/StarterPlayerScripts`. Undefined when nothing may go there. */
export function holderOf(parent: string): Instance | undefined {
  const [serviceName, folder, more] = parent.sub(2).split('/');
  const service = SERVICES.find((name) => name === serviceName);
  if (parent.sub(1, 1) !== '@' || service === undefined || more !== undefined) return undefined;
  const found = game.GetService(service);
  if (folder === undefined) return found;
  return service === 'StarterPlayer' && FOLDERS.has(folder) ? found.FindFirstChild(folder) : undefined;
}

export interface LessonRoot {
  readonly instance: Instance;
  /** As a manifest writes it. */
  readonly parent: string;
}

/** All roots of the lesson, in the order of the services and of their children. */
export function lessonRoots(lessonId: string): readonly LessonRoot[] {
  const roots: LessonRoot[] = [];
  eachRoot((instance, parent, owner) => {
    if (owner === lessonId) roots.push({ instance, parent });
  });
  return roots;
}

/** The lessons that have roots in the place. */
export function lessonsHere(): readonly string[] {
  const ids = new Set<string>();
  eachRoot((_, __, owner) => ids.add(owner));
  return [...ids];
}

function eachRoot(seen: (root: Instance, parent: string, lessonId: string) => void): void {
  const look = (holder: Instance, parent: string) => {
    for (const child of holder.GetChildren()) {
      const owner = child.GetAttribute(LESSON_ID_ATTRIBUTE);
      if (typeIs(owner, 'string')) seen(child, parent, owner);
      else if (parent === '@StarterPlayer' && FOLDERS.has(child.Name)) look(child, `${parent}/${child.Name}`);
    }
  };
  for (const service of SERVICES) look(game.GetService(service), `@${service}`);
}

/** The push that the roots stand at; empty when there are none, or when they come from different ones. */
export function pushOfRoots(roots: readonly LessonRoot[]): string {
  let push = '';
  for (const { instance } of roots) {
    const own = instance.GetAttribute(LESSON_PUSH_ATTRIBUTE);
    if (!typeIs(own, 'string') || (push !== '' && push !== own)) return '';
    push = own;
  }
  return push;
}

export function markRoot(root: Instance, lessonId: string, pushId: string): void {
  root.SetAttribute(LESSON_ID_ATTRIBUTE, lessonId);
  root.SetAttribute(LESSON_PUSH_ATTRIBUTE, pushId);
}
