/** What an activity is made of: its questions, the things to sort, or the stops with what they show. */
import type { Activity, ActivityKind, AnyActivity } from '@toolboxai/shared/lesson';
import { type ComponentType, createElement } from 'react';
import { KIND_SECTIONS, type KindSectionProps } from './activity-kinds/index.ts';

interface ActivityContentProps {
  readonly activity: Activity;
  readonly path: string;
  readonly onChange: (activity: Activity) => void;
}

export function ActivityContent({ activity, path, onChange }: ActivityContentProps) {
  return sectionFor(activity, path, onChange);
}

function sectionFor<K extends ActivityKind>(
  activity: AnyActivity<K>,
  path: string,
  onChange: (activity: Activity) => void,
) {
  const Section: ComponentType<KindSectionProps<AnyActivity<K>>> = KIND_SECTIONS[activity.kind];
  return createElement(Section, { activity, path, onChange });
}
