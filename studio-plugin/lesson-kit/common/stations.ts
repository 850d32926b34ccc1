/** Reads what a tagged instance says about itself; see the station contract for what the place writes. */
import {
  ACTIVITY_ID_ATTRIBUTE,
  PART_ATTRIBUTE,
  PROMPT_ATTACHMENT_NAME,
  ROLE_ATTRIBUTE,
  STATION_ID_ATTRIBUTE,
  type StationRole,
} from '@toolboxai/shared/lesson/rules';

export interface TaggedStation {
  readonly id: string;
  readonly activityId: string;
  readonly role: StationRole;
  readonly part?: string;
  readonly instance: BasePart | Model;
}

const ROLES: readonly string[] = [
  'kiosk',
  'gate',
  'bin',
  'object',
  'stop',
  'slot',
  'board',
  'bridge',
  'character',
  'line',
  'plot',
  'bench',
];

/** The station that the instance is, or undefined when its attributes do not say. */
export function readStation(instance: Instance): TaggedStation | undefined {
  if (!instance.IsA('BasePart') && !instance.IsA('Model')) return undefined;
  const id = instance.GetAttribute(STATION_ID_ATTRIBUTE);
  const activityId = instance.GetAttribute(ACTIVITY_ID_ATTRIBUTE);
  const role = instance.GetAttribute(ROLE_ATTRIBUTE);
  const part = instance.GetAttribute(PART_ATTRIBUTE);
  if (!typeIs(id, 'string') || !typeIs(activityId, 'string') || !isRole(role)) return undefined;
  return { id, activityId, role, instance, ...(typeIs(part, 'string') ? { part } : {}) };
}

function isRole(value: unknown): value is StationRole {
  return typeIs(value, 'string') && ROLES.includes(value);
}

/** The part of the station that prompts and markers hold on to. */
export function mainPart(instance: BasePart | Model): BasePart | undefined {
  if (instance.IsA('BasePart')) return instance;
  return instance.PrimaryPart ?? instance.FindFirstChildWhichIsA('BasePart', true);
}

/** Where prompt and marker float: an Attachment, or the part itself. */
export function promptHolder(instance: BasePart | Model): BasePart | Attachment | undefined {
  const attachment = instance.FindFirstChild(PROMPT_ATTACHMENT_NAME, true);
  return attachment?.IsA('Attachment') ? attachment : mainPart(instance);
}

export function positionOf(instance: BasePart | Model): Vector3 {
  const holder = promptHolder(instance);
  if (holder === undefined) return instance.GetPivot().Position;
  return holder.IsA('Attachment') ? holder.WorldPosition : holder.Position;
}
