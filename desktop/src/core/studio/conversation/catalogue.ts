/** The activity catalogue as data that a form is made of: read off the schemas, so that it cannot say anything else than they do. */
import { activitySchema } from '@toolboxai/shared/lesson';
import type { CatalogueKind, ParameterField } from '@toolboxai/shared/studio-sync';
import { z } from 'zod';

/** What we look at of a JSON Schema. */
interface Described {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

let catalogue: readonly CatalogueKind[] | undefined;

export function activityCatalogue(): readonly CatalogueKind[] {
  catalogue ??= activitySchema.options.map((option) => {
    const described = z.toJSONSchema(option, { io: 'input', reused: 'inline', unrepresentable: 'any' }) as Described;
    const params = described.properties?.params ?? {};
    return { kind: String(described.properties?.kind?.const), fields: fieldsOf(params) };
  });
  return catalogue;
}

function fieldsOf({ properties = {}, required = [] }: Described): readonly ParameterField[] {
  return Object.entries(properties).map(([name, described]) => field(name, described, required.includes(name)));
}

function field(name: string, described: Described, required: boolean): ParameterField {
  const frame = { name, required };
  const choices = (described.enum ?? (described.const === undefined ? [] : [described.const])).map(String);
  if (choices.length > 0) return { ...frame, type: 'choice', choices };
  switch (described.type) {
    case 'integer':
      return { ...frame, type: 'number', whole: true, ...bounds(described.minimum, described.maximum) };
    case 'number':
      return { ...frame, type: 'number', ...bounds(described.minimum, described.maximum) };
    case 'boolean':
      return { ...frame, type: 'flag' };
    case 'array': {
      const entry = described.items ?? {};
      const fields = entry.type === 'object' ? fieldsOf(entry) : [field('', entry, true)];
      return { ...frame, type: 'list', fields, ...bounds(described.minItems, described.maxItems) };
    }
    case 'object':
      return { ...frame, type: 'group', fields: fieldsOf(described) };
    default: {
      // One of several forms: a form for each, side by side.
      const forms = described.oneOf ?? described.anyOf;
      if (forms === undefined) return { ...frame, type: 'text', ...bounds(described.minLength, described.maxLength) };
      return { ...frame, type: 'group', fields: forms.map((form, index) => field(String(index + 1), form, false)) };
    }
  }
}

function bounds(min: number | undefined, max: number | undefined): { readonly min?: number; readonly max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
