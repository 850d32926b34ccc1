/** A diagram to label, taken apart: places keep the numbers that stand on the diagram, labels are mixed. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientLabelTheDiagram, ServerLabelTheDiagram } from '../activities/index.ts';
import { toClientFigure } from '../item-data.ts';
import type { KindData } from './kind-data.ts';
import { type PlacingParts, placeNames, thingNames, toPlacingData } from './placing-data.ts';

type Diagram = ActivityOf<'label-the-diagram'>;

export const labelTheDiagram: KindData<Diagram, ClientLabelTheDiagram, ServerLabelTheDiagram> = {
  partNames: (activity) => {
    const parts = partsOf(activity);
    return new Map([...thingNames(parts), ...placeNames(parts)]);
  },
  toData: (activity, { shown, kept }) => {
    const { kind, params } = activity;
    const parts = partsOf(activity);
    const names = placeNames(parts);
    const { client, server } = toPlacingData(parts);
    return {
      client: {
        ...shown,
        kind,
        figure: toClientFigure(params.figure),
        targets: params.targets.map(({ id, x, y, description }) => ({ id: names.get(id) ?? id, x, y, description })),
        ...client,
      },
      server: { ...kept, kind, ...server },
    };
  },
};

function partsOf({ id, params }: Diagram): PlacingParts {
  return {
    activityId: id,
    prompt: params.prompt,
    things: params.labels.map((label) => ({ ...label, placeId: label.targetId })),
    places: params.targets.map((target, index) => ({ id: target.id, text: `${index + 1}. ${target.description}` })),
    hints: params.hints,
  };
}
